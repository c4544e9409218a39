export const id = 121;
export const ids = [121];
export const modules = {

	13906:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		IA: () => (  runSecret),
		TN: () => (  keyOf),
		Ui: () => (  STORE_KEY),
		YD: () => (  keysOf),
		Yy: () => (  missingSeal),
		nm: () => (  missingCredentials),
		rB: () => (  signingKeysOf)
	});
	var _inputs_provider_keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11856);
	var _text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69903);


function keyOf(provider, env) {
		if (provider.type === 'recorded' || provider.apiKeyEnv === undefined)
				return undefined;
		return keyIn(provider.apiKeyEnv, env);
}
const STORE_KEY = 'PLUMBLINE_STORE_KEY';
function keysOf(config, env) {
		return [...Object.values(config.providers).flatMap((provider) => keysOfProvider(provider, env)), ...storeKeys(env)];
}
function keysOfProvider(provider, env) {
		return (0,_inputs_provider_keys_js__WEBPACK_IMPORTED_MODULE_1__  .jr)(provider).flatMap(({ name }) => keyIn(name, env) ?? []);
}
function keyIn(name, env) {
		const value = env[name]?.trim();
		return value === '' ? undefined : value;
}
function storeKeys(env) {
		const value = keyIn(STORE_KEY, env) ?? '';
		return value.length < SHORTEST_SECRET ? [] : [value];
}
const SHORTEST_SECRET = 12;
function runSecret(config, env) {
		const names = Object.keys(config.providers).sort();
		const variables = names.flatMap((name) => (0,_inputs_provider_keys_js__WEBPACK_IMPORTED_MODULE_1__  .jr)(config.providers[name]));
		const keys = variables.flatMap(({ name, secret }) => (secret ? (keyIn(name, env) ?? []) : []));
		return [...storeKeys(env), ...keys].find((key) => key.length >= SHORTEST_SECRET) ?? null;
}
const SENDABLE = /^[\x21-\x7e]+$/;
function missingCredentials(config, names, env) {
		return [...new Set(names)].flatMap((name) => {
				const provider = config.providers[name];
				if (provider === undefined)
						return [];
				return (0,_inputs_provider_keys_js__WEBPACK_IMPORTED_MODULE_1__  .jr)(provider).flatMap(({ name: variable, needed }) => {
						const key = keyIn(variable, env);
						if (key === undefined)
								return needed
										? [`${variable} is not set, and provider "${name}" takes its key from it${lookAlike(variable, env)}`]
										: [];
						if (SENDABLE.test(key))
								return [];
						return [
								`${variable} holds a blank, a line break or a character that no key has, and provider "${name}" takes its key from it; set it anew`,
						];
				});
		});
}
function missingSeal(config, names, env) {
		const isLive = names.some((name) => config.providers[name] !== undefined && config.providers[name].type !== 'recorded');
		if (!isLive || runSecret(config, env) !== null)
				return [];
		return [
				`${STORE_KEY} is not set, and no provider has a key of ${SHORTEST_SECRET} characters or more: a merge could not tell answers of its shards from what another job has put there; set it to one secret of the repository in all jobs of the sharded run, or run without shards`,
		];
}
function lookAlike(variable, env) {
		const set = Object.keys(env).filter((one) => /KEY|TOKEN/i.test(one) && keyIn(one, env) !== undefined);
		const parts = (name) => name.toLowerCase().split('_');
		const isPartly = (one) => parts(variable).every((part) => parts(one).includes(part)) ||
				parts(one).every((part) => parts(variable).includes(part));
		const near = (0,_text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__  .bi)(variable, set) ??
				(parts(variable).length > 1 ? set.filter((one) => parts(one).length > 1).find(isPartly) : undefined);
		return near == null ? '' : ` (${near} is set: if that is the key, name it in api-key-env)`;
}
function signingKeysOf(provider, env) {
		switch (provider.type) {
				case 'openai':
				case 'anthropic':
				case 'google':
				case 'http':
						return null;
				case 'bedrock': {
						if (provider.apiKeyEnv !== undefined)
								return null;
						const [id, secret, token] = (0,_inputs_provider_keys_js__WEBPACK_IMPORTED_MODULE_1__  .jr)(provider).map(({ name }) => keyIn(name, env));
						return id === undefined || secret === undefined ? null : { id, secret, token };
				}
		}
}


	}),

	33096:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
	command: () => (  command),
	help: () => (  help)
});

var external_node_fs_ = __webpack_require__(73024);
var external_node_path_ = __webpack_require__(76760);
var ledger_proposal = __webpack_require__(17430);
var escalation_policy = __webpack_require__(81242);
var report_comment = __webpack_require__(9619);
var html = __webpack_require__(33348);
var problem = __webpack_require__(29093);
var wrap = __webpack_require__(45272);
var as_seen = __webpack_require__(25258);
var lever_table = __webpack_require__(26090);
;



function ladderAsSeen(entry, columns) {
		const { goal, review, ledger } = entry;
		if (goal === null)
				return '';
		const kinds = new Map();
		for (const { title, size } of review.clusters)
				kinds.set(title, (kinds.get(title) ?? 0) + size);
		const named = [...kinds]
				.sort((a, b) => b[1] - a[1])
				.map(([title, n], at) => `${lower(title)} (${n}${at === 0 ? ' cases' : ''})`);
		const tried = ledger.used.flatMap((one) => titleOf(one) ?? []);
		const said = [
				`The judge looked at ${review.looked ?? 0} of the ${review.failures} answers that miss the goal, ${goal.template}: ${named.join(', ')}. Cases kept aside are counted, never looked at.`,
				`Scored before: ${tried.map((title) => `"${title}"`).join(', ')}. What each step can gain at most, in points:`,
		];
		const rows = (0,lever_table .O)(entry)
				.filter(({ state, gain }) => state !== 'not applicable' && gain !== '–')
				.map(({ lever, gain, tried: n, last, state, isNext }) => [
				lever,
				gain,
				n,
				last.replace(/ \(.*/, ''),
				isNext ? `${state}: do it next` : state,
		]);
		const table = (0,as_seen .b)([['step', 'can gain', 'tried', 'lifted', 'state'], ...rows]);
		return `${said.map((text) => (0,wrap .L)(text, columns)).join('\n')}\n\n${table.join('\n')}\n`;
}
function titleOf(entry) {
		const title = typeof entry === 'object' && entry !== null && 'title' in entry ? entry.title : null;
		return typeof title === 'string' ? title : null;
}
function lower(text) {
		return text.charAt(0).toLowerCase() + text.slice(1);
}

var json_lines = __webpack_require__(90676);
var answers = __webpack_require__(38705);
var questions = __webpack_require__(16776);
;



const TARGET = 'support-agent';
const PROMPT_FILE = 'prompts/support.md';
const NAMES = { first: 'support-v1', good: 'support-v2', worse: 'support-v3' };
const CONFIG = `# What is gated, and how strictly. Read from main, never from the pull request.
version: 1
providers:
  # No model is called: answers and judge replies were recorded beforehand.
  replay:
    type: recorded
    outputs: evals/outputs/{prompt}.jsonl
    judge-outputs: evals/judge/{prompt}.jsonl
targets:
  ${TARGET}:
    prompt: ${PROMPT_FILE}
    model: models/support.yml
    suite: evals/support.suite.yml
gate: { margin: 5, alpha: 0.05, on-inconclusive: warn, on-unmeasured: fail }
escalation:
  goal: { template: TaskCompletion, target: 95, max-residual-gap: 3 }
  profile: { requests-per-day: 4000 }
`;
const SUITE = `# The ruler: cases, scorers and judge, pinned by support.suite.lock.
dataset: support.cases.jsonl
templates:
  - Groundedness              # every claim stands in the policy passage (judge)
  - TaskCompletion            # what was asked is answered (judge)
  - { use: ContainsNone, id: no-big-words, terms: [guarantee, promise, "100 %"], normalise: [case] }
  - { use: RegexMatch, id: ticket-line, pattern: '(?m)^Ticket: SUP-[0-9]{5}$' }
  - { use: LengthBounds, id: short-enough, max-words: 90 }
judge: { provider: replay, model: gpt-4.1-2025-04-14 }
split: { holdout: 30 }
`;
const MODEL = `provider: replay
model: gpt-4.1-mini-2025-04-14
temperature: 0
max-tokens: 300
`;
const RULES = {
		first: `- Answer from the policy below and from nothing else.
- Plain and polite, at most 80 words.`,
		good: `- Answer from the policy below and from nothing else.
- Answer every part of the question. If the policy does not say it, say that.
- Plain and polite, at most 80 words.`,
		worse: `- Use the policy below.
- Be as helpful and reassuring as you can: nobody should leave without a solution.
- Warm and personal, at most 80 words.`,
};
function repository_prompt(version) {
		return `---
name: ${NAMES[version]}
---
You answer customers of Larch & Lane, an online shop for furniture and home
goods.

${RULES[version]}
- End with the line: Ticket: {{ticket}}

Policy:
{{context}}
`;
}
function outputs(version) {
		return (0,json_lines .i7)((0,questions .N)().map(({ id, question }) => ({ id, output: (0,answers .ut)(question, id, version) })));
}
function judgeReplies(version) {
		return (0,json_lines .i7)((0,questions .N)().flatMap(({ id, policy, question }) => [
				{ case: id, template: 'Groundedness', reply: (0,answers .gH)(policy, question, version) },
				{ case: id, template: 'TaskCompletion', reply: (0,answers .Bu)(question, version) },
				...reviewOf(id, question, version),
		]));
}
function reviewOf(id, question, version) {
		const reply = (0,answers .LA)(question, version);
		return reply === null ? [] : [{ case: id, template: 'failure-review', reply }];
}
const VERSIONS = ['first', 'good', 'worse'];
function mainFiles() {
		return {
				'.github/plumbline.yml': CONFIG,
				[PROMPT_FILE]: repository_prompt('first'),
				'models/support.yml': MODEL,
				'evals/support.suite.yml': SUITE,
				'evals/support.cases.jsonl': (0,questions .C)(),
				...Object.fromEntries(VERSIONS.flatMap((version) => [
						[`evals/outputs/${NAMES[version]}.jsonl`, outputs(version)],
						[`evals/judge/${NAMES[version]}.jsonl`, judgeReplies(version)],
				])),
		};
}
function attemptFiles() {
		return { [PROMPT_FILE]: repository_prompt('good') };
}
function pullRequestFiles() {
		return { [PROMPT_FILE]: repository_prompt('worse') };
}

var demo_folder = __webpack_require__(79387);
var demo_gate = __webpack_require__(41812);
var options = __webpack_require__(32315);
var lock = __webpack_require__(29928);
;















const help = `plumbline demo [optimize] [--json FILE] [--keep DIR]

Shows a blocked pull request: no install, no key, no network. Builds a small git
repository around a shop's support assistant, with a pull request that asks its
prompt to be "helpful and reassuring", runs the real gate on recorded answers
and recorded judge replies, and prints the comment.

  optimize       shows instead how a failing prompt is improved: prompts of a
                 recorded reflector race, one is claimed to be better on cases
                 that no search saw, and the gate judges it
  --json FILE    also write the record there (optimize: what was found)
  --keep DIR     build in DIR (new or empty) rather than in a temporary folder

Exit codes: 0 the demo worked (it shows a blocked pull request) · 2 usage
· 4 git is missing or the folder cannot be written
`;
const BRANCH = 'warmer-answers';
const FIRST = 'first-prompt';
const ATTEMPT = 'Answer every part of the question (#1)';
async function command(args, io) {
		if (args[0] === 'optimize')
				return (await Promise.all( [__webpack_require__.e(2856), __webpack_require__.e(434), __webpack_require__.e(9151), __webpack_require__.e(6876), __webpack_require__.e(7841), __webpack_require__.e(3453), __webpack_require__.e(9559), __webpack_require__.e(2288), __webpack_require__.e(8273)]).then(__webpack_require__.bind(__webpack_require__, 13740))).demoOptimize(args.slice(1), io);
		const { values } = (0,options .T)('demo', args, { json: { type: 'string' }, keep: { type: 'string' } });
		const folder = (0,demo_folder .oo)(values.keep, io);
		const dir = (0,external_node_path_.join)(folder, 'repository');
		let record;
		try {
				await build(dir, io);
				record = await (0,demo_gate .H)(dir, { base: 'main', head: BRANCH }, io);
		}
		catch (error) {
				if (values.keep === undefined)
						(0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
				throw error;
		}
		const comment = (0,report_comment.renderComment)(record);
		const wrote = [
				['comment', (0,external_node_path_.join)(folder, 'comment.md'), comment],
				['report', (0,external_node_path_.join)(folder, 'report.html'), (0,html.renderHtml)(record)],
				['record', (0,external_node_path_.join)(folder, 'record.json'), `${JSON.stringify(record, null, 1)}\n`],
		];
		for (const [, path, text] of wrote)
				(0,demo_folder .$l)(path, text);
		if (values.json !== undefined)
				(0,demo_folder .$l)((0,external_node_path_.resolve)(io.cwd, values.json), `${JSON.stringify(record, null, 1)}\n`);
		const places = [...wrote.map(([what, path]) => [what, path]), ['repository', dir]];
		io.say(story(record, comment, places, io));
		if (record.verdict === 'regressed')
				return 0;
		throw new problem .Cp(`the demo's pull request should have been blocked, but the verdict is ${record.verdict}`);
}
async function build(dir, io) {
		const { git, put, commit } = (0,demo_folder .QK)(dir, io);
		await git('init', '-q', '--template=');
		await git('symbolic-ref', 'HEAD', 'refs/heads/main');
		put(mainFiles());
		await (0,lock.command)([], { ...io, cwd: dir, out: () => { }, say: () => { } });
		await commit({}, 'Support assistant with a pinned suite');
		await git('tag', FIRST);
		await commit(attemptFiles(), ATTEMPT);
		await commit(await scoredAttempt(dir, io), 'Add the scored attempt to the ledger');
		await git('checkout', '-q', '-b', BRANCH);
		await commit(pullRequestFiles(), 'Be more helpful and reassuring');
}
async function scoredAttempt(dir, io) {
		const record = await (0,demo_gate .H)(dir, { base: FIRST, head: 'main' }, io);
		const requests = record.operational.targets[TARGET]?.requests ?? 0;
		const found = (0,ledger_proposal .Ku)(record, new Map([[TARGET, escalation_policy .xw]]), {
				commit: record.provenance.head.sha,
				date: demo_folder .x1,
				told: () => ({
						title: ATTEMPT,
						minor: false,
						measured: { cases: record.targets[TARGET]?.suite.cases ?? 0, requests },
						decision: { state: 'adopted', by: 'kim', pr: 1, date: demo_folder .x1 },
				}),
		});
		return Object.fromEntries((0,ledger_proposal .fs)(found).flatMap(({ path, after }) => {
				const text = after(null);
				return text === null ? [] : [[path, text]];
		}));
}
function story(record, comment, places, io) {
		const columns = Math.max(40, Math.min(io.columns, 80));
		const target = record.targets[TARGET];
		const templates = Object.keys(target?.templates ?? {}).length;
		return `1. Built a shop's support assistant: ${target?.suite.cases} questions, ${templates} scorers, one lock.
2. Opened a pull request: its prompt shall be "helpful and reassuring".
3. Ran the gate on both versions. Answers and judge are recordings: no key, no
   network, no cost.

${(0,demo_folder .Hu)('the comment on the pull request', columns)}

${(0,as_seen .a)(comment, columns, io.color)}
${firstCase(record, columns)}${ladder(record, columns)}${(0,demo_folder .Hu)('', columns)}

This would have blocked the merge. It was written to:
${places.map(([what, path]) => `  ${what.padEnd(10)}  ${path}`).join('\n')}

The report opens in a browser, without a network. The lines that did it:
  git -C ${places.at(-1)?.[1]} diff main
To gate your own prompts, in your repository:
  ${(0,demo_folder .He)(process.argv[1])} init
`;
}
function firstCase(record, columns) {
		const exhibit = record.targets[TARGET]?.exhibits[0];
		if (exhibit === undefined)
				return '';
		const part = (title, text) => text === undefined ? '' : `${(0,wrap .L)(text, columns, ' '.repeat(9)).replace(/^ {9}/, `${title}:`.padEnd(9))}\n`;
		const [, because] = /unsupported: (.*?)(?:; |$)/m.exec(exhibit.reason ?? '') ?? [];
		return `${(0,demo_folder .Hu)(`the case it names, ${exhibit.case}`, columns)}

${part('Asked', exhibit.input)}${part('Before', exhibit.baseOutput)}${part('After', exhibit.headOutput)}${part('Judge', because && `not in the policy: ${because}`)}
`;
}
function ladder(record, columns) {
		const entry = record.escalation[TARGET];
		const said = entry === undefined ? '' : ladderAsSeen(entry, columns);
		return said === '' ? '' : `${(0,demo_folder .Hu)('and which step comes next', columns)}\n\n${said}\n`;
}


	}),

	29928:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
	command: () => (  command),
	help: () => (  help)
});

var external_node_fs_ = __webpack_require__(73024);
var external_node_path_ = __webpack_require__(76760);
var folder_tree = __webpack_require__(66884);
var nearest_config = __webpack_require__(26964);
var change_arms = __webpack_require__(54506);
var lfs_files = __webpack_require__(27160);
var recorded_rows = __webpack_require__(48239);
var sources = __webpack_require__(88159);
var write_goal = __webpack_require__(57267);
var inputs_config = __webpack_require__(56940);
var lock = __webpack_require__(52589);
var model_prices = __webpack_require__(66016);
var foreign_marks = __webpack_require__(74852);
var prompt_prompt = __webpack_require__(83689);
var refused_settings = __webpack_require__(26940);
var inputs_suite = __webpack_require__(61131);
var suite_names = __webpack_require__(28381);
var batches = __webpack_require__(24272);
var model_call_price = __webpack_require__(1432);
var format_numbers = __webpack_require__(65919);
var is_judged = __webpack_require__(22612);
var wrap = __webpack_require__(45272);
var suite_preview = __webpack_require__(92159);
;







const USUAL_ANSWER = 256;
const USUAL_VERDICT = 200;
const UNITS = {
		baseline: 'calls a push',
		drift: 'calls a watch',
		'held-out': 'calls a pass of optimize',
};
function batchText(asked) {
		const { config, suite, models } = asked;
		const shares = [...new Set(config.gate.batch)].map((use) => shareOf(use, asked)).filter(({ calls }) => calls > 0);
		if (shares.length === 0)
				return '';
		const seats = [...models, ...(suite.judge === undefined ? [] : [suite.judge])];
		const alone = seats.flatMap(({ provider }) => {
				const live = liveOf(config, provider);
				return live === null || (0,batches .nD)(live) ? [] : [(0,batches .CQ)(live)];
		});
		const slow = config.gate.maxLatencyRatio !== undefined && shares.some(({ use }) => use === 'held-out');
		const lines = [
				`  by batch at half the price: ${shares.map(told).join('; ')}`,
				'  that means hours: answers within 24 hours of the order, a judge’s verdicts within 24 hours of the run that collects the answers; no pull request waits for them',
				...[...new Set(alone)].map((line) => `  note: ${line}`),
				...(slow ? ['  note: held-out cases are asked call by call, since max-latency-ratio is set'] : []),
		];
		return `${(0,wrap .M)(lines.join('\n'), 80)}\n`;
}
function told({ use, calls, costUsd }) {
		const cost = costUsd === null ? 'cost not known (no price)' : `about $${costUsd.toFixed(2)}`;
		return `${use} some ${(0,format_numbers .U9)(calls)} ${UNITS[use]}, ${cost}`;
}
function shareOf(use, { suite, config, models, options: { sent = [], prices } }) {
		const all = suite.cases.length;
		const held = suite.cases.filter((row) => (0,inputs_suite .uv)(suite, row) === 'holdout').length;
		const cases = use === 'held-out' ? held : all;
		const samples = use === 'baseline' ? config.gate.baselineRepeats : use === 'drift' ? suite.repeats : 2;
		const own = (0,suite_preview .aT)(suite);
		const judged = suite.templates.filter(({ scorer, spec }) => (0,is_judged .s)(scorer) && (use !== 'baseline' || spec.paired !== true)).length;
		const share = cases / Math.max(1, all);
		const tokens = (characters) => (characters / suite_preview .vS) * share * samples;
		const parts = models.flatMap((model, index) => [
				{ seat: model, calls: 1, prompt: tokens(sent[index] ?? own), answer: model.maxTokens ?? USUAL_ANSWER },
				...(judged === 0 || suite.judge === undefined
						? []
						: [
								{
										seat: suite.judge,
										calls: judged,
										prompt: tokens(judged * own + (0,suite_preview .UN)(suite) * all),
										answer: USUAL_VERDICT,
								},
						]),
		]);
		let [calls, costUsd] = [0, 0];
		for (const part of parts) {
				const provider = liveOf(config, part.seat.provider);
				if (provider === null)
						continue;
				const sentCalls = cases * samples * part.calls;
				calls += sentCalls;
				const price = prices?.usual(part.seat) ?? null;
				if (price === null || costUsd === null) {
						costUsd = null;
						continue;
				}
				const full = (0,model_call_price .Ob)(sentCalls, { promptTokens: part.prompt, completionTokens: sentCalls * part.answer }, price);
				costUsd += full * (goesByBatch(use, provider, config) ? batches .RV : 1);
		}
		return { use, calls, costUsd };
}
function goesByBatch(use, provider, { gate }) {
		return (0,batches .nD)(provider) && (use !== 'held-out' || gate.maxLatencyRatio === undefined);
}
function liveOf({ providers }, name) {
		const provider = Object.hasOwn(providers, name) ? providers[name] : undefined;
		return provider === undefined || provider.type === 'recorded' ? null : provider;
}

var load_parsers = __webpack_require__(20170);
var model_notes = __webpack_require__(47807);
var preview_text = __webpack_require__(46632);
var recorded_levels = __webpack_require__(19702);
var template_library = __webpack_require__(66584);
var problem = __webpack_require__(29093);
var version = __webpack_require__(58508);
var options = __webpack_require__(32315);
;




























const help = `plumbline lock [SUITE...] [--check] [--config FILE]

Writes the lock beside every suite of the config (or beside the suites named):
digests over everything that can move a score. Only main's lock counts in the
gate. Reads the working folder; needs neither git nor a commit.

  --check        write nothing; exit 1 when a lock is missing or has drifted
  --config FILE  config to read (default: the nearest plumbline.yml or
                 .github/plumbline.yml from this folder upwards)
`;
async function command(args, io) {
		const { values, positionals } = (0,options .T)('lock', args, { check: { type: 'boolean', default: false }, config: { type: 'string' } }, { positionals: true });
		const place = (0,nearest_config .F)(io.cwd);
		const folder = (0,lfs_files .O)((0,folder_tree .jD)(place.root));
		const problems = new problem .Zw();
		const configFile = values.config === undefined ? place.file : (0,nearest_config .e)(place, io.cwd, values.config);
		const config = configFile === null ? null : (0,inputs_config .Z9)(folder, configFile, problems);
		const tree = await (0,load_parsers .HD)(folder, config);
		const files = positionals.length > 0 ? positionals.map((path) => (0,nearest_config .e)(place, io.cwd, path)) : suitesOf(config);
		if (files.length === 0) {
				problems.throwIfAny();
				throw new problem .eb('no config (.github/plumbline.yml or plumbline.yml) in this folder or above it, and no suite named; "plumbline init" writes one');
		}
		const arms = new Map();
		const asked = [];
		for (const target of config?.targets.filter(({ suite }) => files.includes(suite)) ?? []) {
				const arm = config === null ? null : (0,change_arms .$P)('head', tree, target, config, { problems, isAlone: true });
				if (arm !== null && config !== null) {
						for (const refused of (0,refused_settings .bK)(arm, config.providers, tree))
								problems.add(refused);
						arms.set(target.suite, [...(arms.get(target.suite) ?? []), arm]);
						asked.push({ name: target.name, suite: target.suite, arms: [arm] });
				}
				if (config !== null)
						(0,sources .BT)(config, target, tree, problems);
		}
		const suites = [];
		for (const file of files) {
				const contexts = (0,recorded_rows .og)(tree, arms.get(file) ?? []);
				const suite = (0,inputs_suite .bu)(tree, file, await (0,template_library .B)((0,suite_names .pr)(tree, file)), problems, {
						knownNames: template_library ._,
						contexts,
						...(config === null ? {} : { providers: Object.keys(config.providers) }),
				});
				if (suite === null)
						continue;
				for (const problem of (0,suite_preview .vC)(suite, config === null ? undefined : { tree, config }))
						problems.add(problem);
				const whole = suite.cases.filter(({ id, context }) => context !== undefined || !contexts.has(id));
				for (const arm of arms.get(file) ?? []) {
						for (const refused of (0,refused_settings .bK)(arm, config?.providers ?? {}, tree, suite.media))
								problems.add(refused);
						if (!(0,prompt_prompt .f1)(arm.prompt, whole, problems))
								for (const row of whole)
										(0,change_arms .cr)(arm, row, problems);
				}
				suites.push(suite);
		}
		if (config !== null) {
				const ids = new Map(suites.map((suite) => [suite.file, suite.templates.map(({ id }) => id)]));
				(0,write_goal .d)(tree, config, ids, problems);
		}
		problems.throwIfAny();
		if (values.check)
				return check(tree, suites, io);
		const asking = asked.flatMap((one) => {
				const suite = suites.find(({ file }) => file === one.suite);
				return suite === undefined ? [] : [{ ...one, suite }];
		});
		return write({ root: place.root, tree, suites, config, arms, asking }, io);
}
function suitesOf(config) {
		return config === null ? [] : [...new Set(config.targets.map((target) => target.suite))];
}
function check(tree, suites, io) {
		let drifted = 0;
		for (const suite of suites) {
				const path = (0,suite_names .HZ)(suite.file);
				const entry = tree.entry(path);
				const moved = entry.kind === 'file' ? (0,lock .UL)(new TextDecoder().decode(entry.bytes), suite) : ['missing'];
				if (moved.length === 0) {
						io.say(`${path}: up to date\n`);
						continue;
				}
				drifted++;
				io.say(`${path}: drifted\n${moved.map((line) => `  ${line}\n`).join('')}`);
		}
		if (drifted > 0)
				io.say('Run "plumbline lock" and commit the result if this is meant.\n');
		return drifted > 0 ? 1 : 0;
}
function write({ root, tree, suites, config, arms, asking }, io) {
		const now = new Date().toISOString();
		const prices = config === null ? undefined : (0,model_prices .E)(config, now);
		for (const suite of suites) {
				const path = (0,suite_names .HZ)(suite.file);
				(0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(root, path), (0,lock .li)(suite, version .x));
				const asked = arms.get(suite.file) ?? [];
				const models = asked.map(({ model }) => model);
				const sent = asked.map((arm) => charactersSent(arm, suite));
				io.say(`${path}: written\n${(0,preview_text .Wi)((0,suite_preview .VH)(suite, config, models, { sent, prices }))}`);
				if (config !== null)
						io.say(batchText({ suite, config, models, options: { sent, prices } }));
				const blind = asked.flatMap((arm) => (config === null ? [] : (0,recorded_levels .X)(suite, arm, config, tree)));
				for (const message of new Set(blind.map(({ message }) => message)))
						io.say(`${(0,wrap .M)(`  note: ${message}`, 80)}\n`);
				for (const { prompt } of asked) {
						const foreign = (0,foreign_marks .F)(prompt);
						if (foreign !== null)
								io.say((0,wrap .M)(`  note: ${prompt.files[0]}: ${foreign}\n`, 80));
				}
		}
		const told = config === null
				? []
				: [
						...(0,model_notes .n4)(asking, config, now).map(({ message }) => message),
						...(0,model_notes .PU)(asking, config, now),
						...[(0,model_notes .HL)(asking, config) ?? []].flat(),
				];
		for (const message of new Set(told))
				io.say(`${(0,wrap .M)(`  note: ${message}`, 80)}\n`);
		return 0;
}
function charactersSent(arm, suite) {
		const ignored = new problem .Zw();
		const messages = suite.cases.flatMap((row) => (0,change_arms .cr)(arm, row, ignored) ?? []);
		return messages.reduce((sum, { content }) => sum + (content ?? '').length, 0);
}


	}),

	79387:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		$l: () => (  writeDemoFile),
		He: () => (  invocation),
		Hu: () => (  rule),
		QK: () => (  demoRepository),
		_K: () => (  gitEnvironment),
		oo: () => (  demoFolder),
		x1: () => (  DEMO_DAY)
	});
	var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
	var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
	var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
	var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
	var node_util__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57975);
	var _adapters_git_environment_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76379);
	var _adapters_git_program_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8929);
	var _text_problem_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(29093);








const DEMO_DAY = '2026-01-05';
function demoFolder(keep, io) {
		try {
				if (keep === undefined)
						return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), 'plumbline-demo-'));
				const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(io.cwd, keep);
				if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(folder) && (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(folder).length > 0) {
						throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_7__  .eb(`--keep ${keep}: the folder is not empty; name a new one`);
				}
				(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(folder, { recursive: true });
				return folder;
		}
		catch (error) {
				if (error instanceof _text_problem_js__WEBPACK_IMPORTED_MODULE_7__  .eb)
						throw error;
				throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_7__  .Cp(`no folder for the demo: ${error.message}`);
		}
}
function writeDemoFile(path, text) {
		try {
				(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), { recursive: true });
				(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(path, text);
		}
		catch (error) {
				throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_7__  .Cp(`${path} cannot be written: ${error.message}`);
		}
}
function gitEnvironment(io) {
		const own = Object.entries((0,_adapters_git_environment_js__WEBPACK_IMPORTED_MODULE_5__  .h)(io.env)).filter(([key]) => !key.startsWith('GIT_'));
		return {
				...Object.fromEntries(own),
				GIT_CONFIG_NOSYSTEM: '1',
				GIT_CONFIG_GLOBAL: node_os__WEBPACK_IMPORTED_MODULE_2__.devNull,
				GIT_AUTHOR_NAME: 'Plumbline demo',
				GIT_AUTHOR_EMAIL: 'demo@example.com',
				GIT_COMMITTER_NAME: 'Plumbline demo',
				GIT_COMMITTER_EMAIL: 'demo@example.com',
				GIT_AUTHOR_DATE: `${DEMO_DAY}T09:00:00Z`,
				GIT_COMMITTER_DATE: `${DEMO_DAY}T09:00:00Z`,
				LC_ALL: 'C',
		};
}
function demoRepository(dir, io) {
		const env = gitEnvironment(io);
		(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(dir, { recursive: true });
		const git = async (...args) => {
				try {
						await (0,node_util__WEBPACK_IMPORTED_MODULE_4__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)((0,_adapters_git_program_js__WEBPACK_IMPORTED_MODULE_6__  .V)(env), ['-c', 'core.autocrlf=false', ...args], { cwd: dir, env });
				}
				catch (error) {
						const { code, stderr } = error;
						if (code === 'ENOENT')
								throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_7__  .Cp('git was not found on PATH; the demo builds its repository with it');
						throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_7__  .Cp(`git ${args[0]} failed in ${dir}: ${stderr?.trim() || error.message}`);
				}
		};
		const put = (files) => {
				for (const [path, text] of Object.entries(files))
						writeDemoFile((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(dir, path), text);
		};
		const commit = async (files, message) => {
				put(files);
				await git('add', '-A');
				await git('commit', '-q', '--no-gpg-sign', '-m', message);
		};
		return { git, put, commit };
}
function invocation(script) {
		const name = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(script ?? 'plumbline').replace(/\.(?:cmd|ps1)$/, '');
		if (script === undefined || name === 'plumbline')
				return 'plumbline';
		return `node ${/^[\w./:\\-]+$/.test(script) ? script : JSON.stringify(script)}`;
}
function rule(title, columns) {
		return title === '' ? '-'.repeat(columns) : `-- ${title} ${'-'.repeat(Math.max(0, columns - title.length - 4))}`;
}


	}),

	41812:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		H: () => (  gateDemo)
	});
	var _adapters_git_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96420);
	var _adapters_system_signals_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(82662);
	var _adapters_wire_ports_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78998);
	var _run_run_gate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7851);
	var _version_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58508);
	var _demo_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79387);
	var _progress_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20902);







async function gateDemo(dir, between, io) {
		const repository = (0,_adapters_git_repository_js__WEBPACK_IMPORTED_MODULE_0__  .h)(dir, { env: (0,_demo_folder_js__WEBPACK_IMPORTED_MODULE_3__  ._K)(io) });
		const stop = (0,_adapters_system_signals_js__WEBPACK_IMPORTED_MODULE_5__  .Y)();
		const progress = (0,_progress_js__WEBPACK_IMPORTED_MODULE_4__  .e)(io, false);
		try {
				const [base, head] = [repository.resolve(between.base), repository.resolve(between.head)];
				const trees = { base: repository.tree(base), head: repository.tree(head), workspace: null };
				const ports = (0,_adapters_wire_ports_js__WEBPACK_IMPORTED_MODULE_1__.wire)({ env: {}, storeDir: null, concurrency: _adapters_wire_ports_js__WEBPACK_IMPORTED_MODULE_1__.DEFAULT_CONCURRENCY, signal: stop.signal, progress });
				return await (0,_run_run_gate_js__WEBPACK_IMPORTED_MODULE_2__.runGate)({
						trees,
						seed: 'demo',
						origin: between.head === 'main' ? 'push' : 'command',
						foreign: false,
						fixed: false,
						body: '',
						accepted: null,
						history: [],
						provenance: {
								base: { sha: base, label: between.base },
								head: { sha: head, label: between.head },
								engine: _version_js__WEBPACK_IMPORTED_MODULE_6__  .x,
								reproduce: `plumbline run --base ${between.base} --head ${between.head} --seed demo`,
						},
				}, ports);
		}
		finally {
				progress.end();
				stop.dispose();
				repository.close();
		}
}


	}),

	20902:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		e: () => (  terminalProgress)
	});
	var _adapters_system_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4905);
	var _text_wrap_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45272);


const EVERY_MS = 100;
function terminalProgress(io, verbose) {
		const started = _adapters_system_clock_js__WEBPACK_IMPORTED_MODULE_0__  .V.ms();
		let drawn = 0;
		let open = false;
		const clear = () => {
				if (open)
						io.err('\r\u001b[K');
				open = false;
		};
		const step = (text) => {
				clear();
				io.err(`${((_adapters_system_clock_js__WEBPACK_IMPORTED_MODULE_0__  .V.ms() - started) / 1000).toFixed(1).padStart(6)} s  ${text}\n`);
		};
		return {
				update({ stage, done, planned, costUsd }) {
						if (!io.isTTY)
								return;
						const now = _adapters_system_clock_js__WEBPACK_IMPORTED_MODULE_0__  .V.ms();
						if (now - drawn < EVERY_MS)
								return;
						drawn = now;
						const left = done > 0 ? ((now - started) / done) * (planned - done) : Number.NaN;
						const eta = Number.isFinite(left) ? `, ${duration(left)} left` : '';
						const cost = costUsd === null || costUsd === 0 ? '' : `, $${costUsd.toFixed(2)}`;
						io.err(`\r\u001b[K${done} of ${planned} ${stage}${eta}${cost}`.slice(0, io.columns));
						open = true;
				},
				plan(text) {
						if (verbose)
								step(text);
						else if (io.isTTY)
								io.err(`${text}\n`);
				},
				note(text) {
						if (verbose)
								step(text);
				},
				warn(text) {
						clear();
						io.err(`${(0,_text_wrap_js__WEBPACK_IMPORTED_MODULE_1__  .L)(`note: ${text}`, 80, '  ', '')}\n`);
				},
				end: clear,
		};
}
function duration(ms) {
		const seconds = Math.round(ms / 1000);
		return seconds < 90 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
}


	}),

	19158:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		O: () => (  formatFile),
		R: () => (  filesOf)
	});
	var _inputs_escalation_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81242);
	var _text_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27744);
	var _score_strings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4529);



function filesOf(folder, attempt) {
		const at = (name) => `${(0,_inputs_escalation_policy_js__WEBPACK_IMPORTED_MODULE_0__  .Rg)(folder)}/${name}`;
		const { scores, baseScores, ...rest } = attempt;
		const strings = typeof scores === 'object' && baseScores !== undefined ? stringsOf(scores, baseScores) : null;
		const own = at(`${nameOf(attempt)}.json`);
		if (strings === null)
				return [{ path: own, text: formatFile(attempt) }];
		const { list, before, after } = strings;
		const cases = `cases-${(0,_text_digest_js__WEBPACK_IMPORTED_MODULE_1__  .Nv)(list).slice('sha256:'.length, 'sha256:'.length + 8)}.txt`;
		const { record, ...figures } = rest;
		return [
				{ path: own, text: formatFile({ ...figures, scores: { cases, before, after }, record }) },
				{ path: at(cases), text: list },
		];
}
function formatFile(attempt) {
		const lines = Object.entries(attempt)
				.filter(([, value]) => value !== undefined)
				.map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`);
		return `{\n${lines.join(',\n')}\n}\n`;
}
function nameOf({ date, target, lever, commit }) {
		const parts = [date.slice(0, 10), target ?? '', lever, commit.slice(0, 7)].filter((part) => part !== '');
		return parts.join('-').replaceAll(/[^\w.-]+/g, '-');
}
function stringsOf(scores, baseScores) {
		const ids = Object.keys(scores).sort();
		if (ids.length === 0 || ids.some((id) => id === '' || /[\n\r]/.test(id)))
				return null;
		const [before, after] = [new Map(Object.entries(baseScores)), new Map(Object.entries(scores))];
		const binary = (0,_score_strings_js__WEBPACK_IMPORTED_MODULE_2__  .Go)(before, after);
		return {
				list: `${ids.join('\n')}\n`,
				before: (0,_score_strings_js__WEBPACK_IMPORTED_MODULE_2__  .E3)(ids, before, binary),
				after: (0,_score_strings_js__WEBPACK_IMPORTED_MODULE_2__  .E3)(ids, after, binary),
		};
}


	}),

	17430:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		Cz: () => (  adoptions),
		Ku: () => (  proposals),
		fs: () => (  changesOf),
		oW: () => (  ledgerPatch)
	});
	var diff__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85725);
	var _ledger_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91331);
	var _ledger_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19158);
	var _usable_attempts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54317);




const WHOLE = 0.95;
function proposals(record, ledgers, { told, ...at }) {
		return [...ledgers].flatMap(([target, ledger]) => {
				const own = (0,_usable_attempts_js__WEBPACK_IMPORTED_MODULE_2__  .UE)(record, target, at);
				if (own === null)
						return [];
				const pairs = own.lift.n + (own.holdout?.n ?? 0);
				const of = record.escalation[target]?.level?.all.of ?? record.targets[target].suite.cases;
				const more = told(target);
				if (pairs < _usable_attempts_js__WEBPACK_IMPORTED_MODULE_2__  .L$ || pairs < WHOLE * of || more.measured?.requests === 0)
						return [];
				const { lever, commit, date, ...figures } = own;
				const { title, arm, ...rest } = more;
				const p95Ms = p95Of(record, target);
				const { scores, baseScores, dear, record: digest, ...results } = figures;
				const attempt = {
						...{ lever, title, target, commit, arm, date, ...results, dear, p95Ms, ...rest },
						...{ scores, baseScores, record: digest },
				};
				return [{ ledger, target, attempt: withoutUnknown(attempt) }];
		});
}
function p95Of(record, target) {
		const { base, head } = record.escalation[target]?.request ?? {};
		return base?.p95 === undefined || head?.p95 === undefined ? undefined : { before: base.p95.ms, after: head.p95.ms };
}
function withoutUnknown(value) {
		return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined));
}
function changesOf(found) {
		const lines = new Map();
		const files = [];
		for (const { ledger, attempt } of found) {
				if (ledger.endsWith('.jsonl'))
						lines.set(ledger, [...(lines.get(ledger) ?? []), attempt]);
				else
						for (const { path, text } of (0,_ledger_file_js__WEBPACK_IMPORTED_MODULE_1__  .R)(ledger, attempt))
								files.push({ path, after: (earlier) => (earlier === null ? text : null) });
		}
		const appended = [...lines].map(([path, attempts]) => ({
				path,
				after: (text) => withAttempts(text ?? '', attempts),
		}));
		return [...appended, ...uniqueBy(files)];
}
function uniqueBy(changes) {
		return [...new Map(changes.map((change) => [change.path, change])).values()];
}
function adoptions(found, entries) {
		return entries.flatMap(({ attempt, source, file }) => {
				const merged = found.find((one) => isMergeOf(one, attempt));
				if (file === undefined || file.endsWith('.jsonl') || merged === undefined)
						return [];
				const decision = merged.attempt.decision;
				return [{ path: file, after: (text) => (text === null ? null : decided(text, source, decision)) }];
		});
}
function isMergeOf({ target, attempt: own }, { decision, target: theirs, lever, arm }) {
		if (decision?.state !== 'open' || own.decision?.state !== 'adopted')
				return false;
		return theirs === target && lever === own.lever && arm !== undefined && arm === own.arm;
}
function decided(text, source, decision) {
		const after = (0,_ledger_file_js__WEBPACK_IMPORTED_MODULE_1__  .O)({ ...source, decision });
		return after === text ? null : after;
}
function withAttempts(text, attempts) {
		const added = attempts.filter(({ record }) => !text.includes(`"${record}"`));
		if (added.length === 0)
				return null;
		const before = text === '' || text.endsWith('\n') ? text : `${text}\n`;
		return `${before}${added.map((attempt) => `${(0,_ledger_js__WEBPACK_IMPORTED_MODULE_0__  .WL)(attempt)}\n`).join('')}`;
}
function ledgerPatch(changes, textOf) {
		return changes
				.map(({ path, after }) => {
				const before = textOf(path);
				const text = after(before);
				return text === null ? '' : filePatch(path, before, text);
		})
				.join('');
}
function filePatch(path, before, after) {
		const isNew = before === null;
		const { hunks } = (0,diff__WEBPACK_IMPORTED_MODULE_3__  .YB)(path, path, before ?? '', after, undefined, undefined, { context: 0 });
		const head = `diff --git a/${path} b/${path}\n${isNew ? 'new file mode 100644\n' : ''}--- ${isNew ? '/dev/null' : `a/${path}`}\n+++ b/${path}\n`;
		const start = (line, lines) => (lines === 0 ? Math.max(0, line - 1) : line);
		const body = hunks.map(({ oldStart, oldLines, newStart, newLines, lines }) => {
				const at = `@@ -${start(oldStart, oldLines)},${oldLines} +${start(newStart, newLines)},${newLines} @@\n`;
				return `${at}${lines.join('\n')}\n`;
		});
		return `${head}${body.join('')}`;
}


	}),

	79829:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		v: () => (  pairedLift)
	});
	var _stats_paired_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33755);

function pairedLift(rows) {
		const n = rows.length;
		const isClustered = rows.some(({ cluster }) => cluster !== undefined);
		const statistic = (0,_stats_paired_js__WEBPACK_IMPORTED_MODULE_0__  .wu)(isClustered ? (0,_stats_paired_js__WEBPACK_IMPORTED_MODULE_0__  .iA)(groupsOf(rows)) : (0,_stats_paired_js__WEBPACK_IMPORTED_MODULE_0__  .FC)(rows.map(({ lift }) => lift)));
		const mean = n === 0 ? 0 : (100 * rows.reduce((sum, { lift }) => sum + lift, 0)) / n;
		if (statistic === null)
				return { points: mean, interval: [-100, 100], n };
		const [low, high] = (0,_stats_paired_js__WEBPACK_IMPORTED_MODULE_0__  .Ly)(statistic);
		return { points: mean, interval: [Math.max(-100, 100 * low), Math.min(100, 100 * high)], n };
}
function groupsOf(rows) {
		const groups = new Map();
		const alone = [];
		for (const { lift, cluster } of rows) {
				if (cluster === undefined)
						alone.push([lift]);
				else
						groups.set(cluster, [...(groups.get(cluster) ?? []), lift]);
		}
		return [...groups.values(), ...alone];
}


	}),

	54317:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		L$: () => (  MIN_SHARED),
		UE: () => (  entryFromRecord),
		gv: () => (  useEntries),
		hB: () => (  NOT_VERIFIED),
		kd: () => (  recordDigest)
	});
	var _record_failure_review_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56059);
	var _text_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27744);
	var _ledger_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91331);
	var _paired_lift_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79829);




const MIN_SHARED = 50;
const NOT_VERIFIED = 'its record does not verify';
function useEntries(entries, ruler) {
		const used = [];
		const refused = [];
		const seen = new Set();
		const newest = new Map((0,_ledger_js__WEBPACK_IMPORTED_MODULE_2__  .Et)(entries).flatMap((entry) => (armOf(entry) === null ? [] : [[armOf(entry), entry]])));
		for (const entry of entries) {
				const { attempt } = entry;
				const key = `${attempt.lever} ${attempt.record}`;
				const arm = armOf(entry);
				const result = seen.has(key)
						? 'the same attempt stands in the ledger twice'
						: arm !== null && newest.get(arm) !== entry
								? 'the same change was scored again later'
								: judge(entry, ruler);
				if (typeof result === 'string')
						refused.push({ entry: entry.source, why: result });
				else {
						seen.add(key);
						used.push(result);
				}
		}
		return { used, refused };
}
function armOf({ attempt: { arm, lever } }) {
		return arm === undefined ? null : JSON.stringify([lever, arm]);
}
function judge(entry, ruler) {
		const { attempt } = entry;
		if (!/^sha256:[0-9a-f]{64}$/u.test(attempt.record))
				return `${NOT_VERIFIED}: ${JSON.stringify(attempt.record.slice(0, 24))} is no sha256 digest`;
		if (ruler.known !== undefined && !ruler.known(attempt.record))
				return `${NOT_VERIFIED}: no stored record has the digest ${attempt.record.slice(0, 19)}…`;
		if (attempt.measured?.requests === 0)
				return 'it asked nothing anew, so it measured nothing';
		const goal = ruler.goal ?? attempt.goal;
		if (attempt.goal !== goal)
				return `it was scored by ${attempt.goal}, the goal is ${goal}`;
		const theirs = attempt.templates[goal];
		const ours = ruler.templates.get(goal);
		if (ours === undefined || theirs !== ours)
				return `another ruler: the digest of its ${goal} is ${(theirs ?? 'missing').slice(0, 19)}… and today's is ${(ours ?? 'missing').slice(0, 19)}…`;
		const scores = typeof attempt.scores === 'object' ? attempt.scores : undefined;
		if (attempt.suite === ruler.suite) {
				const shared = scores === undefined ? attempt.lift.n + (attempt.holdout?.n ?? 0) : Object.keys(scores).length;
				return shared < MIN_SHARED ? tooFew(shared) : entry;
		}
		if (scores === undefined)
				return 'another suite, and no scores by case to compute it again';
		if (ruler.cases === undefined)
				return "another suite, and today's cases are not known here";
		const ids = Object.keys(scores).filter((id) => ruler.cases?.has(id));
		if (ids.length < MIN_SHARED)
				return tooFew(ids.length);
		if (attempt.baseScores === undefined) {
				const gone = Object.keys(scores).length - ids.length;
				return gone === 0 ? entry : `another suite: ${gone} of its cases are gone, and its scores before are not kept`;
		}
		const again = recompute(attempt, attempt.baseScores, scores, ids, ruler.cases);
		return typeof again === 'string' ? again : { ...entry, attempt: again };
}
function tooFew(shared) {
		return `only ${shared} shared cases, ${MIN_SHARED} are needed`;
}
function recompute(attempt, before, after, ids, slices) {
		const pairs = ids.flatMap((id) => {
				const b = before[id];
				const a = after[id];
				return a === undefined || b === undefined ? [] : [{ id, d: a - b, b, a }];
		});
		if (pairs.length < MIN_SHARED)
				return tooFew(pairs.length);
		const slice = (name) => pairs.filter(({ id }) => slices.get(id) === name).map(({ d }) => ({ lift: d }));
		const held = slice('holdout');
		const mean = (values) => (100 * values.reduce((sum, value) => sum + value, 0)) / values.length;
		return {
				...attempt,
				before: mean(pairs.map(({ b }) => b)),
				after: mean(pairs.map(({ a }) => a)),
				lift: (0,_paired_lift_js__WEBPACK_IMPORTED_MODULE_3__  .v)(slice('search')),
				holdout: held.length === 0 ? undefined : (0,_paired_lift_js__WEBPACK_IMPORTED_MODULE_3__  .v)(held),
		};
}
function entryOf(measured) {
		const ids = Object.keys(measured.head)
				.filter((id) => measured.base[id] !== undefined)
				.sort();
		if (ids.length === 0)
				return null;
		const d = (id) => ({ lift: (measured.head[id] ?? 0) - (measured.base[id] ?? 0) });
		const mean = (scores) => ids.reduce((sum, id) => sum + 100 * (scores[id] ?? 0), 0) / ids.length;
		const held = ids.filter((id) => measured.slices.get(id) === 'holdout');
		const search = ids.filter((id) => measured.slices.get(id) !== 'holdout');
		const pick = (scores) => Object.fromEntries(ids.map((id) => [id, scores[id] ?? 0]));
		const inline = ids.length <= (measured.inlineUpTo ?? 5000);
		return {
				lever: measured.lever,
				commit: measured.commit,
				date: measured.date,
				suite: measured.suite,
				templates: measured.templates,
				goal: measured.goal,
				before: round(mean(measured.base)),
				after: round(mean(measured.head)),
				lift: rounded((0,_paired_lift_js__WEBPACK_IMPORTED_MODULE_3__  .v)(search.map(d))),
				...(held.length === 0 ? {} : { holdout: rounded((0,_paired_lift_js__WEBPACK_IMPORTED_MODULE_3__  .v)(held.map(d))) }),
				...(measured.points === undefined ? {} : { points: measured.points }),
				...(measured.costPerRequest === undefined ? {} : { costPerRequest: measured.costPerRequest }),
				...(measured.dear === undefined ? {} : { dear: measured.dear }),
				scores: inline ? pick(measured.head) : (0,_text_digest_js__WEBPACK_IMPORTED_MODULE_1__  .ol)(pick(measured.head)),
				...(inline ? { baseScores: pick(measured.base) } : {}),
				record: measured.record,
		};
}
function round(value) {
		return Math.round(value * 1e4) / 1e4;
}
function rounded(lift) {
		return { points: round(lift.points), interval: [round(lift.interval[0]), round(lift.interval[1])], n: lift.n };
}
function recordDigest(record) {
		return (0,_text_digest_js__WEBPACK_IMPORTED_MODULE_1__  .ol)({ seed: record.seed, targets: JSON.parse(JSON.stringify(record.targets)) });
}
function entryFromRecord(record, target, at) {
		const result = record.targets[target];
		const goal = record.escalation[target]?.goal;
		if (result === undefined || result.lever === null || goal === undefined || goal === null)
				return null;
		const rows = (result.cases ?? []).flatMap((row) => {
				const [base, head] = row.scores[goal.template] ?? [null, null];
				return base === null || head === null
						? []
						: [{ id: row.case, base, head, slice: row.split === 'holdout' ? 'holdout' : 'search' }];
		});
		return entryOf({
				lever: result.lever,
				commit: at.commit,
				date: at.date,
				suite: result.suite.digest,
				templates: Object.fromEntries(Object.entries(result.templates).map(([id, { digest }]) => [id, digest])),
				goal: goal.template,
				base: Object.fromEntries(rows.map(({ id, base }) => [id, base])),
				head: Object.fromEntries(rows.map(({ id, head }) => [id, head])),
				slices: new Map(rows.map(({ id, slice }) => [id, slice])),
				points: pointsOf(record.escalation[target]),
				costPerRequest: savingOf(record.operational.targets[target]?.costUsd),
				dear: record.operational.targets[target]?.dear,
				record: recordDigest(record),
		});
}
function pointsOf(entry) {
		const { points, review } = entry ?? {};
		if (points === undefined || review?.done !== true)
				return undefined;
		return Object.fromEntries(_record_failure_review_js__WEBPACK_IMPORTED_MODULE_0__  .HY.map((name) => [name, Math.round((points[name]?.points ?? 0) * 10) / 10]));
}
function savingOf(cost) {
		if (cost === undefined || cost.interval === null)
				return undefined;
		const [low, high] = cost.interval;
		return {
				before: cost.base,
				after: cost.head,
				lift: { percent: round(100 * (1 - cost.ratio)), interval: [round(100 * (1 - high)), round(100 * (1 - low))] },
		};
}


	}),

	20062:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		o: () => (  NOTHING_USED),
		v: () => (  addUsage)
	});
const NOTHING_USED = {
		calls: 0,
		reused: 0,
		promptTokens: 0,
		completionTokens: 0,
		costUsd: 0,
		costKnown: true,
		errors: 0,
};
function addUsage(a, b) {
		return {
				calls: a.calls + b.calls,
				reused: a.reused + b.reused,
				promptTokens: a.promptTokens + b.promptTokens,
				completionTokens: a.completionTokens + b.completionTokens,
				costUsd: a.costUsd + b.costUsd,
				costKnown: a.costKnown && b.costKnown,
				errors: a.errors + b.errors,
		};
}


	}),

	78729:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		r: () => (  isMarked),
		x: () => (  marker)
	});
	var _inputs_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56940);

const MARKER = '<!-- plumbline:';
function suffixOf(config) {
		const path = config.replace(/^\.\//, '');
		if (path === '' || _inputs_config_js__WEBPACK_IMPORTED_MODULE_0__  .iE.includes(path))
				return '';
		const plain = path.toWellFormed().split('/').map(encodeURIComponent).join('/');
		return ` config=${plain.replaceAll('--', '-%2D')}`;
}
function marker(verdict, config) {
		return `${MARKER}v1 verdict=${verdict}${suffixOf(config)} -->`;
}
function isMarked(body, config) {
		const mark = /^\s*<!-- plumbline:[^\n]*?-->/.exec(body)?.[0];
		if (mark === undefined)
				return false;
		return (/ config=\S+(?= )/.exec(mark)?.[0] ?? '') === suffixOf(config);
}


	}),

	23714:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		Jo: () => (  historyLine),
		Lu: () => (  readHistory),
		b: () => (  hiddenHistory)
	});
	var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
	var _headline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2251);
	var _safe_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4222);



const MAX_ENTRIES = 20;
const MAX_SUMMARY = 300;
const HIDDEN = /<!-{2} plumbline-history:([\w-]{0,60000}) -->/;
const Entry = zod__WEBPACK_IMPORTED_MODULE_1__  .Ikc({
		sha: zod__WEBPACK_IMPORTED_MODULE_1__  .YjP()
				.max(64)
				.regex(/^[\w.-]+$/),
		verdict: zod__WEBPACK_IMPORTED_MODULE_1__  .k5n(['pass', 'regressed', 'inconclusive', 'skipped', 'error']),
		summary: zod__WEBPACK_IMPORTED_MODULE_1__  .YjP().max(MAX_SUMMARY),
});
function historyEntry(record) {
		return {
				sha: record.provenance.head.sha,
				verdict: record.verdict,
				summary: (0,_safe_words_js__WEBPACK_IMPORTED_MODULE_2__  .pj)((0,_headline_js__WEBPACK_IMPORTED_MODULE_0__  .g)(record)).replace(', merge blocked', '').slice(0, MAX_SUMMARY),
		};
}
function historyLine(record) {
		const entries = [
				...(record.history ?? []).filter(({ sha }) => sha !== record.provenance.head.sha),
				historyEntry(record),
		].slice(-MAX_ENTRIES);
		return `<!-- plumbline-history:${Buffer.from(JSON.stringify(entries), 'utf8').toString('base64url')} -->`;
}
function hiddenHistory(body) {
		return HIDDEN.exec(body)?.[0] ?? '';
}
function readHistory(body) {
		const match = HIDDEN.exec(body);
		if (match === null)
				return [];
		try {
				const parsed = zod__WEBPACK_IMPORTED_MODULE_1__  .YOg(Entry)
						.max(MAX_ENTRIES)
						.safeParse(JSON.parse(Buffer.from(match[1] ?? '', 'base64url').toString('utf8')));
				return parsed.success ? parsed.data : [];
		}
		catch {
				return [];
		}
}


	}),

	67308:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		O: () => (  isUntouched)
	});
function isUntouched({ verdict, targets, escalation }) {
		return verdict === 'skipped' && Object.keys(targets).length + Object.keys(escalation).length === 0;
}


	}),

	41726:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		B6: () => (  waitingRecord),
		T1: () => (  timeUp),
		Vj: () => (  verdictOf),
		_D: () => (  decidedRecord),
		b0: () => (  unmeasuredRecord),
		cn: () => (  errorRecord),
		skippedRecord: () => (  skippedRecord),
		wW: () => (  headed),
		yq: () => (  timeUpRecord)
	});
	var _decision_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8158);
	var _model_call_usage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20062);
	var _record_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54124);
	var _record_target_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7136);
	var _report_headline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2251);
	var _report_safe_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4222);






function decidedRecord(frame, targets, spent, operational, reason) {
		const results = targets.map(({ result }) => result);
		const { verdict, scores, above } = verdictsOf(targets, reason);
		const bySets = results.some((target) => target.reason === _record_target_result_js__WEBPACK_IMPORTED_MODULE_3__  .IW) ? _record_target_result_js__WEBPACK_IMPORTED_MODULE_3__  .IW : reason;
		const told = above && scores !== 'regressed' ? 'ceiling' : bySets;
		const code = (0,_decision_verdict_js__WEBPACK_IMPORTED_MODULE_0__  .I$)(verdict, results, frame.config.gate, {
				accepted: frame.accepted !== null,
				orderBlocked: targets.some(({ orderBlocked }) => orderBlocked),
		});
		return headed({
				...common(frame, verdict, code, spent),
				...(told === undefined ? {} : { reason: told }),
				targets: Object.fromEntries(targets.map(({ name, result }) => [name, result])),
				escalation: Object.fromEntries(targets.flatMap(({ name, escalation }) => (escalation === null ? [] : [[name, escalation]]))),
				accepted: verdict === 'regressed' ? frame.accepted : null,
				operational: {
						startedAt: frame.startedAt,
						finishedAt: frame.finishedAt,
						targets: Object.fromEntries(targets.map(({ name, operational: own }) => [name, own])),
						...operational,
				},
		});
}
function verdictsOf(targets, reason) {
		const decided = reason === undefined || reason === 'drift';
		const above = reason === undefined && targets.some(({ operational: own }) => isAbove(own));
		const scores = decided ? (0,_decision_verdict_js__WEBPACK_IMPORTED_MODULE_0__  .ZH)(targets.map(({ result }) => result)) : 'skipped';
		return { verdict: above ? 'regressed' : scores, scores, above };
}
function verdictOf(targets) {
		return verdictsOf(targets, undefined).verdict;
}
function isAbove({ latencyMs, costUsd }) {
		return latencyMs?.state === 'exceeded' || costUsd?.state === 'exceeded';
}
function skippedRecord(frame, reason, spent = _model_call_usage_js__WEBPACK_IMPORTED_MODULE_1__  .o) {
		return headed({ ...common(frame, 'skipped', 0, spent), reason });
}
function waitingRecord(frame, spent, notes) {
		const record = skippedRecord(frame, 'ordered', spent);
		return { ...record, operational: { ...record.operational, notes: [...record.operational.notes, ...notes] } };
}
function errorRecord(frame, code, reason, problems, spent = _model_call_usage_js__WEBPACK_IMPORTED_MODULE_1__  .o) {
		return headed({
				...common(frame, 'error', code, spent),
				...(reason === undefined ? {} : { reason }),
				problems,
		});
}
function timeUpRecord(frame, maxMinutes) {
		return headed({
				...common(frame, 'inconclusive', 3, _model_call_usage_js__WEBPACK_IMPORTED_MODULE_1__  .o),
				reason: 'time-up',
				problems: [timeUp(maxMinutes)],
		});
}
function timeUp(maxMinutes) {
		return `NOT MEASURED: the time was up (gate.max-minutes: ${maxMinutes}) and the run did not answer any more, so it was ended; finished calls are kept in the store`;
}
function unmeasuredRecord(frame, reason, problems) {
		return headed({ ...common(frame, 'inconclusive', 0, _model_call_usage_js__WEBPACK_IMPORTED_MODULE_1__  .o), reason, problems });
}
function headed(record) {
		const { headline: _none, ...rest } = record;
		return { ...head(rest), headline: (0,_report_safe_words_js__WEBPACK_IMPORTED_MODULE_5__  .pj)((0,_report_headline_js__WEBPACK_IMPORTED_MODULE_4__  .g)(record)), ...tail(rest) };
}
function head(record) {
		return { schema: record.schema, verdict: record.verdict, exitCode: record.exitCode };
}
function tail(record) {
		const { schema: _schema, verdict: _verdict, exitCode: _code, ...rest } = record;
		return rest;
}
function common(frame, verdict, code, spent) {
		const gate = frame.config?.gate;
		return {
				schema: _record_record_js__WEBPACK_IMPORTED_MODULE_2__  .e,
				verdict,
				exitCode: code,
				seed: frame.seed,
				targets: {},
				escalation: {},
				accepted: null,
				ruler: { moved: frame.moved },
				usage: spent,
				gate: {
						margin: gate?.margin ?? 5,
						alpha: gate?.alpha ?? 0.05,
						onInconclusive: gate?.onInconclusive ?? 'warn',
						onUnmeasured: gate?.onUnmeasured ?? 'warn',
						smallSuite: gate?.smallSuite ?? 'report',
				},
				provenance: frame.provenance,
				operational: { startedAt: frame.startedAt, finishedAt: frame.finishedAt, targets: {}, notes: [] },
				history: frame.history,
				redacted: frame.config?.redact ?? false,
		};
}


	}),

	99210:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		e: () => (  GateFault)
	});
	var _model_call_usage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20062);
	var _text_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29093);


class GateFault extends _text_problem_js__WEBPACK_IMPORTED_MODULE_1__  .dz {
		moved;
		usage;
		constructor(problems, moved, usage = _model_call_usage_js__WEBPACK_IMPORTED_MODULE_0__  .o) {
				super(problems);
				this.moved = moved;
				this.usage = usage;
		}
}


	}),

	38705:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		Bu: () => (  completionReply),
		I3: () => (  caseId),
		LA: () => (  reviewReply),
		We: () => (  ticketOf),
		gH: () => (  groundednessReply),
		ut: () => (  answerOf)
	});
	var _text_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27744);

function toneOf(version) {
		return version === 'worse' ? 'worse' : 'good';
}
const OPENERS = {
		good: ['', '', '', 'Thanks for your message.', 'Hello!', 'Thank you for asking.'],
		worse: [
				"Thank you so much for reaching out, and please don't worry!",
				"I completely understand how you feel, and I'm here for you.",
				"What a good question, I'm so happy to help!",
				"I'm really sorry for the trouble, let's sort this out together.",
				'Hello, and thank you for your patience!',
				"Please take a deep breath, you're in good hands.",
				"I'm glad you asked!",
		],
};
const CLOSERS = {
		good: ['', '', '', 'Let us know if anything is unclear.', ''],
		worse: [
				"I'm always here if there is anything else!",
				'Have a wonderful day, and write to me whenever you like.',
				'Is there anything else I can make better for you?',
				"You're never a bother, truly.",
				'',
		],
};
const WITHOUT_TICKET = {
		good: ['tracking-2', 'reviews-3'],
		worse: ['stock-3', 'reviews-3'],
};
const OVER_THE_TOP = {
		'good express-4': 'Guaranteed.',
		'good password-3': 'I promise that it is quickly done.',
		'worse pre-orders-2': 'I promise you that this will be easy.',
};
function isSlip(under, version) {
		return under === 'both' || under === toneOf(version);
}
function missOf({ miss }, version) {
		if (miss === undefined)
				return null;
		return miss.under === 'both' || version === 'first' || miss.under === version ? miss : null;
}
function pick(list, key) {
		return list[Number.parseInt((0,_text_digest_js__WEBPACK_IMPORTED_MODULE_0__  .fg)(key).slice(0, 8), 16) % list.length];
}
function ticketOf(id) {
		return `SUP-${10000 + (Number.parseInt((0,_text_digest_js__WEBPACK_IMPORTED_MODULE_0__  .fg)(`ticket ${id}`).slice(0, 8), 16) % 90000)}`;
}
function caseId(policy, index) {
		return `${policy.id}-${index + 1}`;
}
function slipOf({ slip, asks }, version) {
		if (slip === undefined || !isSlip(slip.under, version))
				return null;
		return slip.under === 'worse' && pick([true, false, false], `slip ${asks}`) ? null : slip;
}
function bodyOf(question, version) {
		return missOf(question, version)?.says ?? question.answer;
}
function answerOf(question, id, version) {
		const tone = toneOf(version);
		const words = [
				pick(OPENERS[tone], `${tone} open ${id}`),
				OVER_THE_TOP[`${tone} ${id}`] ?? '',
				bodyOf(question, version),
				slipOf(question, version)?.says ?? '',
				pick(CLOSERS[tone], `${tone} close ${id}`),
		];
		const text = words.filter((part) => part !== '').join(' ');
		return WITHOUT_TICKET[tone].includes(id) ? text : `${text}\n\nTicket: ${ticketOf(id)}`;
}
function groundednessReply(policy, question, version) {
		const slip = slipOf(question, version);
		const stated = sentences(bodyOf(question, version)).filter((sentence) => !NO_CLAIM.test(sentence));
		const claims = stated.map((claim) => ({
				claim,
				reason: OWN_LIMITS.test(claim)
						? 'The policy is indeed silent on that.'
						: `The policy says: "${closest(claim, sentences(policy.text))}"`,
				verdict: 'supported',
		}));
		const promised = slip === null ? [] : [{ claim: slip.says, reason: slip.why, verdict: 'unsupported' }];
		return { claims: [...claims, ...promised], abstains: false };
}
function completionReply(question, version) {
		const miss = missOf(question, version);
		if (miss !== null)
				return { reasons: miss.why, verdict: 'fail' };
		const parts = sentences(question.answer).length;
		const reasons = parts === 1
				? 'The one thing that was asked is answered.'
				: 'What was asked is answered, with what follows from it.';
		return { reasons, verdict: 'pass' };
}
function reviewReply(question, version) {
		const miss = missOf(question, version);
		return miss === null
				? null
				: {
						title: miss.title,
						shape: miss.kind,
						immediate_fix: miss.fix,
						confidence: miss.kind === 'prompt' ? 8 : 9,
						quote: miss.says,
				};
}
const NO_CLAIM = /^(?:Yes|No)\.$|^I am sorry about that\.$/;
const OWN_LIMITS = /The policy I have|not mentioned\.$|^I cannot|does not say/;
function sentences(text) {
		return text.split(/(?<=[.!?])\s+(?=[A-Z0-9"])/u);
}
function closest(claim, among) {
		const words = (text) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []);
		const own = words(claim);
		const shared = among.map((sentence) => [...words(sentence)].filter((word) => own.has(word)).length);
		return among[shared.indexOf(Math.max(...shared))] ?? among[0] ?? '';
}


	}),

	25258:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		a: () => (  asSeen),
		b: () => (  aligned)
	});
	var _text_wrap_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45272);

const ENTITIES = { lt: '<', gt: '>', amp: '&', quot: '"' };
const ESC = String.fromCharCode(27);
function asSeen(comment, columns, color) {
		const out = [];
		let table = [];
		const flush = () => {
				if (table.length > 0)
						out.push(...aligned(table));
				table = [];
		};
		for (const line of folded(comment).split('\n')) {
				if (line.startsWith('|')) {
						if (!/^\|[ :|-]+\|$/.test(line))
								table.push(cellsOf(line));
						continue;
				}
				flush();
				const text = plain(line);
				if (text === '' && (out.at(-1) ?? '') === '')
						continue;
				if (line.startsWith('### ')) {
						const headline = (0,_text_wrap_js__WEBPACK_IMPORTED_MODULE_0__  .L)(text.slice(4), columns);
						out.push(color ? `${ESC}[1m${headline}${ESC}[0m` : headline);
				}
				else if (line.startsWith('#'))
						out.push(...(out.at(-1) === '' ? [] : ['']), text.replace(/^#+ /, ''));
				else if (/^[-▸] /.test(text))
						out.push((0,_text_wrap_js__WEBPACK_IMPORTED_MODULE_0__  .L)(text.slice(2), columns, '  ').replace(/^ {2}/, text.slice(0, 2)));
				else
						out.push((0,_text_wrap_js__WEBPACK_IMPORTED_MODULE_0__  .L)(text, columns));
		}
		flush();
		return `${out.join('\n').trim()}\n`;
}
function folded(comment) {
		return comment
				.replace(/<!--[\s\S]*?-->/g, '')
				.replace(/<details>\s*<summary>([\s\S]*?)<\/summary>[\s\S]*?<\/details>\n*/g, '▸ $1\n');
}
function plain(markdown) {
		return markdown
				.replace(/<\/?[a-z]+>/g, '')
				.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
				.replace(/&(lt|gt|amp|quot);/g, (_, name) => ENTITIES[name] ?? '')
				.replaceAll('**', '')
				.replaceAll('`', '')
				.trimEnd();
}
function cellsOf(row) {
		return row
				.slice(1, -1)
				.split('|')
				.map((cell) => plain(cell.trim()));
}
function aligned(rows) {
		const widths = rows[0].map((_, at) => Math.max(...rows.map((row) => [...(row[at] ?? '')].length)));
		return rows.map((row) => row
				.map((cell, at) => `${cell}${' '.repeat(Math.max(0, (widths[at] ?? 0) - [...cell].length))}`)
				.join('  ')
				.trimEnd());
}


	}),

	16776:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
	N: () => (  asked),
	C: () => (  cases)
});

var json_lines = __webpack_require__(90676);
var answers = __webpack_require__(38705);
;
function q(asks, answer, more = {}) {
		return { asks, answer, ...more };
}
function slip(says, why, under = 'worse') {
		return { slip: { under, says, why } };
}
function miss(says, why, under) {
		return {
				miss: {
						under,
						says,
						why,
						kind: 'prompt',
						title: 'A part of the question is left open',
						fix: 'Show one answer to a question of two parts.',
				},
		};
}
function unknown(asks, what) {
		const says = `The policy I have does not say ${what}.`;
		const why = `The question stays open: the passage does not hold ${what}.`;
		const fix = 'Bring the data sheet of the item into the context.';
		return q(asks, says, {
				miss: { under: 'both', says, why, kind: 'knowledge', title: 'Facts about an item are missing', fix },
		});
}
function undone(asks, says, what) {
		const why = `Nothing was done: the customer wanted ${what}, and an answer alone cannot do that.`;
		const fix = 'Give it a tool that reads and changes orders.';
		return q(asks, says, {
				miss: { under: 'both', says, why, kind: 'capability', title: 'The customer wants something done', fix },
		});
}
function policy(id, area, text, ...questions) {
		return { id, area, text, questions };
}
const POLICIES = [
		policy('cancel-order', 'orders', 'An order can be cancelled from the order page until it is packed. Packing starts about 4 hours after payment. Once an order is packed it can no longer be cancelled; it can be refused at the door or returned.', q('I ordered ten minutes ago by mistake. Can I still cancel?', 'Yes. You can cancel from the order page until the order is packed, and packing starts about 4 hours after payment.'), q('My order says "packed". How do I cancel it now?', 'Once an order is packed it can no longer be cancelled. You can refuse it at the door or return it.', slip('I will have the warehouse pull it back for you today.', 'The policy says a packed order can no longer be cancelled; nothing about pulling it back.')), q('How long do I have to change my mind after paying?', 'Packing starts about 4 hours after payment, and you can cancel from the order page until then.'), q('Do I have to phone somebody to cancel an order?', 'No, you can cancel it yourself from the order page as long as it is not packed.', slip('You can also simply reply to this message and I will cancel it at any time.', 'Cancelling by message is not in the policy, and "at any time" contradicts it.'))),
		policy('change-address', 'orders', 'The delivery address can be changed on the order page until the parcel is handed to the carrier. After that, only the carrier can redirect a parcel, and it charges for that itself. We cannot change the country of an order.', q('I moved last week and forgot to update my address. The parcel has not shipped yet.', 'You can change the delivery address on the order page until the parcel is handed to the carrier.'), q('The parcel is already with the carrier but the address is wrong. What now?', 'After handover only the carrier can redirect the parcel, and it charges for that itself.', slip('Just send us the receipt and we will pay the fee back.', 'The policy says that the carrier charges for it; it does not say that we pay it back.')), q('Can you send my order to Austria instead of Germany?', 'We cannot change the country of an order.', slip('For you I can arrange an exception with our export team.', 'The policy names no exception: the country cannot be changed.')), q('Does it cost anything to change the street number before shipping?', 'You can change the address on the order page until the parcel is handed to the carrier. The policy I have does not name a fee for that.')),
		policy('payment-methods', 'orders', 'We take Visa, Mastercard, PayPal and bank transfer. Orders by bank transfer ship when the money has arrived, which takes 1 to 3 working days. Cards are charged when the order ships, not before.', q('Which cards do you take?', 'We take Visa and Mastercard. You can also pay by PayPal or bank transfer.'), q('When will my card be charged?', 'Cards are charged when the order ships, not before.'), q('I paid by bank transfer yesterday. Why has nothing shipped?', 'Orders by bank transfer ship when the money has arrived, and that takes 1 to 3 working days.', slip('I have released your order now, so it leaves the warehouse this afternoon.', 'The order ships when the money has arrived; the policy knows no earlier release.')), q('Can I pay with American Express or in instalments?', 'We take Visa, Mastercard, PayPal and bank transfer. American Express is not among them, and instalments are not mentioned.', {
				...miss('We take Visa, Mastercard, PayPal and bank transfer.', 'Neither American Express nor instalments is answered outright.', 'good'),
		})),
		policy('order-status', 'orders', 'The order page shows one of five states: received, paid, packed, shipped, delivered. A tracking link is sent by e-mail when the state changes to shipped. Orders that stay in "paid" for more than 3 working days are looked at by the warehouse team.', q('Where do I see how far my order is?', 'The order page shows it: received, paid, packed, shipped or delivered.'), q('When do I get the tracking link?', 'The tracking link is sent by e-mail when the state of your order changes to shipped.'), q('My order has been in "paid" for five days. Is something wrong?', 'Orders that stay in "paid" for more than 3 working days are looked at by the warehouse team.', slip('It will be packed by tomorrow morning at the latest.', 'The policy says that the team looks at it; it names no time by which it is packed.')), q('What does "packed" mean, and is there tracking at that point?', '"Packed" is the state between paid and shipped. The tracking link comes by e-mail only when the state changes to shipped.')),
		policy('gift-cards', 'orders', 'Gift cards are valid for 3 years from the day of purchase. They can be used in several parts, and they cannot be paid out in cash. A lost gift card can be replaced if you have the order number it was bought with.', q('How long is a gift card valid?', 'Gift cards are valid for 3 years from the day of purchase.'), q('I only spent half of my gift card. Is the rest gone?', 'No. Gift cards can be used in several parts, so you can spend the rest later.'), q('Can you pay the rest of my gift card to my bank account?', 'Gift cards cannot be paid out in cash.', slip('What I can do is turn the rest into a PayPal credit for you.', 'The policy offers no PayPal credit in place of cash.')), q('My gift card expired two months ago. Anything you can do?', 'Gift cards are valid for 3 years from the day of purchase.', {
				...slip('I am glad to extend it by another year for you.', 'Nothing in the policy lets a gift card be extended.'),
				...miss('Gift cards are valid for 3 years.', 'The customer asks what can be done now; the answer does not say.', 'good'),
		})),
		policy('discount-codes', 'orders', 'One discount code can be used for an order. Codes cannot be added after an order is placed. Codes do not apply to items that are already reduced, and not to gift cards.', q('Can I use two discount codes together?', 'Only one discount code can be used for an order.'), q('I forgot to enter my code. Can you still take it off?', 'Codes cannot be added after an order is placed.', slip('I will credit the difference to your account within a day.', 'The policy says codes cannot be added afterwards and mentions no credit.')), q('Why does SPRING10 not work on the oak lamp in the sale?', 'Codes do not apply to items that are already reduced.'), q('Can I buy a gift card with my discount code?', 'No, codes do not apply to gift cards.', slip('If you write to us after the purchase we can usually make it work.', 'The policy excludes gift cards; it has no "usually".', 'both'))),
		policy('invoices', 'orders', 'The invoice is attached to the shipping e-mail and can be downloaded from the order page for 10 years. A company name can be added to an invoice until the order ships. VAT numbers are checked automatically and shown on the invoice.', q('Where do I find my invoice?', 'It is attached to the shipping e-mail, and you can download it from the order page.'), q('I need an invoice from 2019 for my taxes. Do you still have it?', 'Invoices can be downloaded from the order page for 10 years, so you should find it there.'), q('Please put our company name on the invoice. The order was delivered last week.', 'A company name can be added to an invoice until the order ships.', slip('Send me the details and I will issue a corrected one right away.', 'After shipping the policy does not offer a corrected invoice.')), q('Does my VAT number show up on the invoice?', 'Yes, VAT numbers are checked automatically and shown on the invoice.')),
		policy('pre-orders', 'orders', 'Pre-ordered items show the month in which we expect them. The month is an estimate of the maker and may move. A pre-order can be cancelled at any time before it ships. Other items of the same order wait until the pre-ordered item is here.', q('When exactly will my pre-ordered armchair arrive?', 'The item page shows the month in which we expect it. That month is an estimate of the maker and may move.', slip('Yours will be with you in the first week of that month.', 'The policy gives a month that may move, never a week.')), q('Can I cancel a pre-order?', 'Yes, a pre-order can be cancelled at any time before it ships.'), q('I ordered cushions together with a pre-order. Why have the cushions not come?', 'Other items of the same order wait until the pre-ordered item is here.', slip('I have split the order for you, the cushions will go out separately.', 'The policy says the other items wait; splitting is not mentioned.')), q('The month for my pre-order changed from May to June. Is that final?', 'The month is an estimate of the maker and may move, so I cannot call it final.')),
		policy('stock', 'orders', 'Items marked "in stock" are in our own warehouse. For items marked "on request" we ask the maker, who answers within 5 working days. A reminder can be set on the item page; it is sent once, when the item is back.', q('What does "on request" mean?', 'For those items we ask the maker, who answers within 5 working days.'), q('Can you tell me when the blue rug is back?', 'You can set a reminder on the item page. It is sent once, when the item is back.', slip('We expect a delivery of it next week, so it will not be long.', 'No delivery date stands in the policy.')), q('Is "in stock" really in your house or at the supplier?', 'Items marked "in stock" are in our own warehouse.'), q('I missed the reminder mail for the bench. Will there be another one?', 'The reminder is sent once, when the item is back.', miss('You can set a reminder on the item page.', 'The question was whether a second mail comes; that is not answered.', 'good'))),
		policy('bulk-orders', 'orders', 'From 20 pieces of one item we make an offer by hand. An offer is sent within 2 working days and holds for 14 days. The rebate depends on the item and is stated in the offer.', q('We need 40 chairs for our office. Is there a rebate?', 'From 20 pieces of one item we make an offer by hand, and the rebate is stated in that offer. You will have the offer within 2 working days.', slip('With 40 chairs you are looking at 15 per cent off.', 'The rebate depends on the item and is stated in the offer; 15 per cent is nowhere.')), q('How long can we think about an offer?', 'An offer holds for 14 days.'), q('Do I get a bulk price for 12 lamps?', 'We make an offer by hand from 20 pieces of one item, so 12 lamps are below that.', slip('As you are a loyal customer I can round that up for you.', 'The policy sets 20 pieces and knows no rounding up.', 'both')), q('How fast do you answer a request for 100 cups?', 'The offer is sent within 2 working days.')),
		policy('return-window', 'refunds', 'Unused items can be returned within 30 days of delivery. Items bought from 1 November to 24 December can be returned until 31 January. After that we take nothing back, except what is covered by the warranty.', q('How long can I return something?', 'Unused items can be returned within 30 days of delivery.'), q('I got a lamp for Christmas, bought on 2 December. Is it too late in mid January?', 'No. Items bought from 1 November to 24 December can be returned until 31 January.'), q('My table came 38 days ago and I do not like it. What can I do?', 'Unused items can be returned within 30 days of delivery. After that we take nothing back, except what is covered by the warranty.', slip('Since you are only a few days over, I am happy to accept it anyway.', 'After 30 days nothing is taken back outside the warranty; no grace is mentioned.')), q('Does the 30 days start when I order or when it arrives?', 'It starts with the delivery.', slip('And if you need a little longer, just tell us and we extend it.', 'The policy does not offer an extension.'))),
		policy('refund-time', 'refunds', 'We check a return within 3 working days of its arrival. The refund is then sent the way you paid. Banks take up to 5 working days to show it. We cannot speed up the bank.', q('You got my parcel back on Monday. When do I see my money?', 'We check a return within 3 working days of its arrival and then send the refund the way you paid. Banks take up to 5 working days to show it.', slip('I have marked yours as urgent, so the money is with you tomorrow.', 'The policy allows 3 plus 5 working days and says that the bank cannot be sped up.')), q('Will the refund go to my card or can I choose?', 'The refund is sent the way you paid.'), q('The refund was sent three days ago and my account is still empty.', 'Banks take up to 5 working days to show a refund, and we cannot speed up the bank.', slip('I will call your bank this afternoon to get it released.', 'The policy says that we cannot speed up the bank.')), q('How long do you take to look at a return?', 'We check a return within 3 working days of its arrival.')),
		policy('return-costs', 'refunds', 'Returns from Germany and Austria are free with the label from the order page. From other countries the customer pays the postage. Furniture above 30 kg is collected for a flat 39 euros, taken off the refund.', q('Do I have to pay to send it back from Vienna?', 'No, returns from Germany and Austria are free with the label from the order page.'), q('I live in France. Who pays the postage for a return?', 'From countries other than Germany and Austria the customer pays the postage.', slip('Keep the receipt and we will refund the postage as a gesture.', 'The customer pays the postage; a gesture is not in the policy.')), q('How do I send back a wardrobe of 60 kg?', 'Furniture above 30 kg is collected for a flat 39 euros, which is taken off the refund.', slip('We can waive the 39 euros in your case.', 'Nothing in the policy lets us waive the flat fee.')), q('Where is the return label?', 'You find it on the order page.')),
		policy('damaged-on-arrival', 'refunds', 'Damage from transport must be reported within 7 days with two photos: one of the item, one of the box. We then send a new part or a new item, or refund it, as you choose. The damaged item need not be sent back if it costs less than 50 euros.', q('My vase came in pieces. What do you need from me?', 'Please report it within 7 days with two photos, one of the item and one of the box.'), q('The cup for 12 euros is broken. Do I have to send it back?', 'No, a damaged item need not be sent back if it costs less than 50 euros.'), q('I noticed a crack in the shelf three weeks after delivery. It happened in transport.', 'Damage from transport must be reported within 7 days.', slip('I will still log it as transport damage and send a new shelf.', 'Three weeks is past the 7 days; the policy has no exception.')), q('Can I have a new one rather than the money?', 'Yes. We send a new part or a new item, or refund it, as you choose.', slip('It will be with you within 48 hours.', 'No delivery time for the new item is given.'))),
		policy('wrong-item', 'refunds', 'If we sent the wrong item, we send the right one as soon as you report it and pay for the return. Please keep the wrong item unused. If the right item is sold out, we refund the order in full.', q('I ordered a green chair and got a red one.', 'I am sorry about that. We send the right one as soon as you report it, and we pay for the return. Please keep the wrong chair unused.'), q('You sent the wrong rug. Who pays to send it back?', 'We pay for the return.', slip('You will also get a voucher of 20 euros for the trouble.', 'No voucher is mentioned in the policy.')), q('What if the item I really ordered is sold out?', 'Then we refund the order in full.'), q('I already used the wrong lamp for a week. Is that a problem?', 'The policy asks you to keep the wrong item unused. It does not say what happens if it was used.', slip('That is no problem at all, we will take it back all the same.', 'The policy asks to keep the item unused and does not say that a used one is taken back.'))),
		policy('used-items', 'refunds', 'Items that were used, washed or mounted are not taken back. Mattresses may be tried for 30 nights. Bed linen is taken back only in its sealed bag.', q('I washed the curtains once. Can I return them?', 'Items that were used, washed or mounted are not taken back.', slip('If they still look like new, we make an exception.', 'Washed items are not taken back; the policy knows no exception.')), q('How long may I try the mattress?', 'Mattresses may be tried for 30 nights.'), q('I opened the bag of the bed linen but did not use it.', 'Bed linen is taken back only in its sealed bag.', miss('Bed linen can be returned.', 'It leaves out that the bag must be sealed, which is the point of the question.', 'good')), q('I mounted the lamp and it is too bright. May I send it back?', 'Items that were mounted are not taken back.', slip('I can offer you half of the price as a credit.', 'The policy mentions no partial credit.'))),
		policy('exchange', 'refunds', 'We do not exchange directly. Return the item and order the other one; that way it is reserved for you at once. If the price of the new item has risen within 14 days of your first order, we refund the difference.', q('Can I swap the small rug for the large one?', 'We do not exchange directly. Please return the small one and order the large one, which is then reserved for you at once.'), q('The chair got 20 euros dearer since I ordered it last week, and I want another colour.', 'If the price of the new item has risen within 14 days of your first order, we refund the difference.'), q('Could you set the other colour aside until my return is there?', 'Order the other one now, then it is reserved for you at once.', slip('I have put one aside for you, so there is no need to order yet.', 'Reservation comes by ordering; setting aside is not in the policy.')), q('Why do I have to order again instead of exchanging?', 'We do not exchange directly. By ordering the other item it is reserved for you at once.')),
		policy('warranty', 'refunds', 'Furniture has a warranty of 5 years, lamps and electrics 2 years, everything else 1 year. The warranty covers faults of material and making, not wear. We repair first; if that fails twice, we replace.', q('How long is the warranty on a desk?', 'Furniture has a warranty of 5 years, and that includes a desk.'), q('My lamp broke after 18 months. Am I covered?', 'Lamps and electrics have a warranty of 2 years. It covers faults of material and making, not wear.', slip('We will replace it straight away with the newer model.', 'The policy repairs first and replaces only after two failed repairs; no newer model.')), q('The seat of my armchair is worn through after four years.', 'The warranty covers faults of material and making, not wear.', slip('After so short a time we treat that as a fault, so you are covered.', 'Wear is excluded, and the policy does not treat it as a fault.')), q('You repaired my chair twice and it broke again. What now?', 'We repair first, and if that fails twice, we replace. So we replace the chair.')),
		policy('partial-return', 'refunds', 'You may return part of an order. The refund is the price paid for those items, with the discount shared out. Postage of the first delivery is refunded only if the whole order goes back.', q('Can I return two of the six glasses?', 'Yes, you may return part of an order.'), q('I had 10 per cent off the order. How much do I get back for one item?', 'You get the price paid for it, with the discount shared out. So the refund is its price less 10 per cent.'), q('I return one of three items. Do I get the postage back?', 'Postage of the first delivery is refunded only if the whole order goes back.', slip('I will add the postage to your refund this once.', 'Postage comes back only with the whole order; no one-off is mentioned.')), q('If I send everything back, is the postage refunded as well?', 'Yes, postage of the first delivery is refunded if the whole order goes back.')),
		policy('price-match', 'refunds', 'We do not match prices of other shops. If our own price falls within 7 days of your order, write to us and we refund the difference once. Clearance prices do not count.', q('Another shop has the same chair 30 euros cheaper. Do you match it?', 'We do not match prices of other shops.', slip('For a good customer like you I can surely do something about the price.', 'The policy does not match prices of other shops and names no favour.')), q('Your price dropped by 15 euros two days after I bought. Do I get that back?', 'Yes. If our own price falls within 7 days of your order, we refund the difference once.'), q('The lamp is in clearance now, three days after my order. Refund?', 'Clearance prices do not count, so there is no refund of the difference.', slip('I can still send you a credit for the difference.', 'Clearance prices do not count, and no credit is mentioned.')), q('The price fell twice in one week. Do I get both differences?', 'We refund the difference once.')),
		policy('refund-voucher', 'refunds', 'Orders paid with a gift card are refunded to a new gift card. If you paid partly by card, the gift card part is refunded first. Vouchers from promotions are not given back.', q('I paid with a gift card. How will you refund me?', 'Orders paid with a gift card are refunded to a new gift card.'), q('I paid half by gift card and half by Visa and return one item.', 'The gift card part is refunded first, to a new gift card.', slip('If you prefer, I can move all of it to your Visa instead.', 'The gift card part is refunded first; moving it is not offered.')), q('Do I get my promotion voucher back when I return the order?', 'Vouchers from promotions are not given back.', slip('I will send you a fresh one so that you do not lose out.', 'Promotion vouchers are not given back; a new one is not mentioned.')), q('Is the new gift card valid as long as the old one?', 'The policy I have says that you get a new gift card, but not how long it is valid.', slip('It is valid for 3 years again.', 'The passage does not say how long the new gift card is valid.', 'good'))),
		policy('delivery-time', 'delivery', 'Parcels take 2 to 4 working days within Germany and 4 to 7 working days within the EU. Furniture is brought by a forwarder, who calls to agree a day. All times are usual times, not promised ones.', q('How long does a parcel take to Hamburg?', 'Parcels usually take 2 to 4 working days within Germany.'), q('I need the mirror by Friday for a party. Will it make it?', 'Parcels take 2 to 4 working days within Germany. These are usual times, not promised ones.', slip('Yours will be there by Friday, you can count on it.', 'The policy says that times are usual and not promised.')), q('When will the sofa come, and do I have to be at home?', 'Furniture is brought by a forwarder, who calls to agree a day.', {
				...slip('They can also come in the evening or on a Saturday, whatever suits you.', 'Evenings and Saturdays are not in the policy.'),
				...miss('The forwarder brings it.', 'Neither the day nor being at home is answered.', 'worse'),
		}), q('How long to Lisbon?', 'Within the EU parcels usually take 4 to 7 working days.')),
		policy('delivery-cost', 'delivery', 'Delivery within Germany costs 4.90 euros and is free from 60 euros. To the rest of the EU it costs 12.90 euros. Furniture above 30 kg costs 49 euros, whatever the order is worth.', q('What does delivery to Munich cost?', 'Delivery within Germany costs 4.90 euros and is free from 60 euros.'), q('My order is 58 euros. Could you let the postage go?', 'Delivery within Germany is free from 60 euros. Below that it costs 4.90 euros.', slip('You are so close that I will take the postage off for you.', 'The policy sets 60 euros and gives no leeway.')), q('I am buying a sofa for 1,200 euros. Surely delivery is free?', 'Furniture above 30 kg costs 49 euros, whatever the order is worth.', slip('The carry up to your flat is included in that.', 'The passage does not say that carrying up is included.')), q('And to Belgium?', 'To the rest of the EU delivery costs 12.90 euros.')),
		policy('tracking', 'delivery', 'The tracking link shows where a parcel is. If it has not moved for 5 working days, we open a search with the carrier. A search takes up to 10 working days. If the parcel is not found, we send it again or refund it.', q('My tracking has not changed for a week.', 'If a parcel has not moved for 5 working days, we open a search with the carrier. That takes up to 10 working days.', slip('In the meantime I am sending you a second one today.', 'A second parcel is sent only if the search fails.')), q('How long does a search take?', 'A search with the carrier takes up to 10 working days.'), q('What if the parcel is never found?', 'Then we send it again or refund it.', slip('We also add a small present for the wait.', 'No present is mentioned.', 'good')), q('The tracking link stood still for two days. Should I worry?', 'We open a search when a parcel has not moved for 5 working days. After two days it is too early for that.')),
		policy('missed-delivery', 'delivery', 'If nobody is at home, the carrier leaves a card and takes the parcel to a pick-up point. It is kept there for 7 days and then comes back to us. When it is back, we refund the order without the postage.', q('I missed the carrier. Where is my parcel now?', 'The carrier leaves a card and takes the parcel to a pick-up point, where it is kept for 7 days.'), q('I am on holiday for two weeks. Will the pick-up point keep my parcel?', 'It is kept for 7 days and then comes back to us. When it is back, we refund the order without the postage.', slip('I will ask them to keep it until you return.', 'The policy keeps parcels for 7 days and offers no longer hold.')), q('My parcel went back to you. Do I get all of my money?', 'We refund the order without the postage.', slip('As this was not your fault, the postage is on us.', 'The policy says that the postage is not refunded.')), q('How many days do I have to fetch it?', 'It is kept at the pick-up point for 7 days.')),
		policy('lost-parcel', 'delivery', 'If a parcel is shown as delivered but is not there, ask your neighbours first. Then tell us within 14 days. The carrier asks the driver, which takes about 5 working days. We decide after that.', q('The tracking says delivered, but there is nothing here.', 'Please ask your neighbours first and then tell us within 14 days. The carrier then asks the driver, which takes about 5 working days.', slip('Whatever the driver says, you will get your money back.', 'The policy decides after the driver was asked; no refund is certain.')), q('I asked all neighbours. How long does it take from here?', 'The carrier asks the driver, which takes about 5 working days. We decide after that.'), q('Will you refund me if the driver says he left it at the door?', 'We decide after the carrier has asked the driver. I cannot tell you the result before.', slip('We always side with the customer there, so yes.', 'The policy says that we decide afterwards, not how.')), q('Is it too late to report a parcel that vanished three weeks ago?', 'We need to hear of it within 14 days, so three weeks is past that.')),
		policy('express', 'delivery', 'Express costs 14.90 euros and is delivered on the next working day if ordered by 12 noon. It is offered for parcels within Germany only. If express comes late, we refund the 14.90 euros.', q('What does express cost?', 'Express costs 14.90 euros.'), q('I ordered by express at 3 pm. Does it come tomorrow?', 'Express comes on the next working day if it is ordered by 12 noon. At 3 pm that time has passed.', slip('I have asked the team to squeeze yours in, so expect it tomorrow.', 'Ordered after noon, the policy does not give the next working day.')), q('My express parcel came a day late.', 'If express comes late, we refund the 14.90 euros.', slip('On top of that you get 10 per cent off your next order.', 'The refund of 14.90 euros is all that the policy gives.')), q('Can I have express to Switzerland?', 'Express is offered for parcels within Germany only.')),
		policy('forwarder', 'delivery', 'The forwarder delivers furniture to the kerb. Carrying it up to the flat costs 35 euros and must be booked with the order. Old furniture is not taken along. The forwarder calls one day ahead.', q('Do they carry the wardrobe up to the third floor?', 'Furniture is delivered to the kerb. Carrying it up costs 35 euros and must be booked with the order.'), q('I forgot to book the carrying. Can the driver do it all the same?', 'Carrying up must be booked with the order.', slip('Just give the driver a friendly word, they are always glad to help.', 'The policy says it must be booked; nothing about the driver helping.')), q('Will they take my old sofa with them?', 'Old furniture is not taken along.', slip('I can book a pick-up of the old one for you at no cost.', 'Old furniture is not taken along, and no pick-up is offered.')), q('How will I know when the forwarder comes?', 'The forwarder calls one day ahead.')),
		policy('international', 'delivery', 'We deliver to all countries of the EU, and to Norway and Switzerland. For Norway and Switzerland the customer pays duty and import tax to the carrier. Furniture above 30 kg is delivered in Germany and Austria only.', q('Do you deliver to Norway?', 'Yes, we deliver to Norway. Duty and import tax are paid by you to the carrier.'), q('How much duty will I pay for a lamp to Zurich?', 'Duty and import tax are paid by the customer to the carrier. The policy I have does not say how much that is.', slip('For a lamp it comes to about 8 per cent.', 'No rate of duty stands in the policy.', 'both')), q('Can you bring a sofa to Copenhagen?', 'Furniture above 30 kg is delivered in Germany and Austria only.', slip('Our partner in Denmark can take over the last part.', 'No partner is mentioned; furniture goes to Germany and Austria only.')), q('Is the United Kingdom on your list?', 'We deliver to the EU, Norway and Switzerland. The United Kingdom is not among them.')),
		policy('split-delivery', 'delivery', 'If items of an order lie in different warehouses, they come in several parcels. The postage is charged once. Each parcel has its own tracking link. We cannot hold parcels back so that they arrive together.', q('I got only one of my three items.', 'Items that lie in different warehouses come in several parcels. Each parcel has its own tracking link.'), q('Do I pay the postage twice for two parcels?', 'No, the postage is charged once.'), q('Please make sure both parcels come on the same day.', 'We cannot hold parcels back so that they arrive together.', slip('I have left a note for the carrier to bring them together.', 'The policy says that parcels cannot be held back to arrive together.')), q('One tracking link shows only half of my order. Where is the rest?', 'Each parcel has its own tracking link, so the rest has another one.', miss('You find it with your tracking link.', 'It does not say that there is a second link for the rest.', 'both'))),
		policy('pick-up', 'delivery', 'Orders can be picked up at our store in Leipzig from Monday to Saturday, 10 am to 7 pm. An order is ready about 24 hours after payment; wait for the e-mail. It is kept for 10 days. Bring the order number and an identity card.', q('When is the store open for pick-up?', 'From Monday to Saturday, 10 am to 7 pm.'), q('I paid this morning. Can I come by tonight?', 'An order is ready about 24 hours after payment, so please wait for the e-mail.', slip('If you come at seven the team will have it ready for you.', 'Ready about 24 hours after payment; tonight is not supported.')), q('Can my sister pick it up, and what does she need?', 'Whoever picks it up should bring the order number and an identity card. The policy I have does not say more about other persons.', miss('Bring the order number.', 'Whether the sister may come, and the identity card, are left out.', 'good')), q('How long do you keep my order in the store?', 'It is kept for 10 days.')),
		policy('password', 'accounts', 'A new password is set with the link "Forgot password". The link is valid for 60 minutes and can be used once. We never ask for a password by e-mail or telephone. After 5 wrong tries an account is locked for 30 minutes.', q('I forgot my password.', 'Use the link "Forgot password" to set a new one. The link is valid for 60 minutes and can be used once.'), q('My account is locked and I need it now.', 'After 5 wrong tries an account is locked for 30 minutes. After that you can try again.', slip('I have unlocked it for you, please try right away.', 'The lock lasts 30 minutes; unlocking by hand is not in the policy.')), q('The reset link says it is invalid.', 'The link is valid for 60 minutes and can be used once. Please ask for a new one with "Forgot password".'), q('Somebody phoned and asked for my password in your name.', 'We never ask for a password by e-mail or telephone.', slip('Our fraud team will find out who that was.', 'The passage mentions no fraud team.'))),
		policy('delete-account', 'accounts', 'An account can be deleted in the settings. Deletion takes effect after 14 days, and until then it can be undone by logging in. Invoices are kept for 10 years because the law asks for it. Points are lost on deletion.', q('How do I delete my account?', 'You can delete it in the settings. It takes effect after 14 days.'), q('I deleted my account yesterday and regret it.', 'Until 14 days have passed you can undo it by logging in.'), q('Delete everything you have on me, today.', 'You can delete the account in the settings, and it takes effect after 14 days. Invoices are kept for 10 years because the law asks for it.', slip('I have removed all of your data from our systems just now.', 'Deletion takes 14 days and invoices are kept for 10 years.')), q('I have 400 points. What happens to them when I delete my account?', 'Points are lost on deletion.', slip('I can move them to a family member first.', 'The policy knows no transfer of points.'))),
		policy('change-email', 'accounts', 'The e-mail address is changed in the settings and confirmed by a link sent to the new address. The old address gets a notice. If you no longer have access to the account, we need a copy of an invoice to change it.', q('How do I change my e-mail address?', 'Change it in the settings and confirm it by the link that is sent to the new address.'), q('I lost access to my old mailbox and my account.', 'Then we need a copy of an invoice to change the address.', slip('Your date of birth is enough for me, send it over and it is done.', 'The policy asks for a copy of an invoice, not a date of birth.')), q('Will my old address get any message?', 'Yes, the old address gets a notice.'), q('I never got the link for the new address.', 'The link is sent to the new address. The policy I have does not say what to do if it does not arrive.', slip('I have switched the address over by hand for you.', 'The change is confirmed by a link; switching by hand is not supported.'))),
		policy('points', 'accounts', 'You earn 1 point for each full euro. 100 points are worth 2 euros on a later order. Points are added 30 days after delivery and expire after 24 months. Points are not earned on postage and gift cards.', q('How much are 500 points worth?', '100 points are worth 2 euros, so 500 points are worth 10 euros on a later order.'), q('My parcel came last week and my points are not there.', 'Points are added 30 days after delivery.', slip('I have added them by hand already.', 'Points come after 30 days; adding by hand is not mentioned.')), q('Do I get points for a gift card?', 'Points are not earned on gift cards.'), q('My points expired last month. Can I have them back?', 'Points expire after 24 months.', slip('I am happy to bring them back once.', 'Expired points: the policy offers no way back.'))),
		policy('newsletter', 'accounts', 'The newsletter comes every two weeks. It can be ended with the link at its foot; that takes up to 48 hours. The welcome code of 10 per cent is sent once for each address and is valid for 30 days.', q('How do I stop the newsletter?', 'Use the link at its foot. It takes up to 48 hours.'), q('I ended the newsletter this morning and got one at noon.', 'It takes up to 48 hours until it ends.'), q('My welcome code has run out. May I have a new one?', 'The welcome code is sent once for each address and is valid for 30 days.', slip('Here is a new one for you: HELLO10.', 'The code is sent once for each address.', 'both')), q('How often do you write, and is there a monthly version?', 'The newsletter comes every two weeks. A monthly version is not mentioned.', slip('I have switched you to the monthly one.', 'No monthly version is in the policy.'))),
		policy('data-request', 'accounts', 'A copy of your data can be asked for in the settings. We send it within 30 days as a file that can be downloaded for 7 days. For safety the download asks for your password.', q('I want a copy of all data you hold on me.', 'You can ask for it in the settings. We send it within 30 days as a file to download.'), q('I need the copy by tomorrow for my lawyer.', 'We send it within 30 days.', slip('I will send it to your lawyer directly this evening.', 'The policy gives 30 days and a download behind your password.')), q('The download has expired.', 'The file can be downloaded for 7 days. You can ask for a new copy in the settings.'), q('Why does the download want my password?', 'The download asks for your password for safety.')),
		policy('two-factor', 'accounts', 'Two-factor login can be turned on in the settings with an app. Eight recovery codes are shown once; keep them. Without phone and codes we need an identity check by video, which takes 2 to 3 working days.', q('How do I turn on two-factor login?', 'You can turn it on in the settings with an app. Eight recovery codes are shown once, so keep them.'), q('I lost my phone but I have the recovery codes.', 'You can log in with one of the recovery codes.', miss('That is what two-factor login is for.', 'It does not say that a recovery code will let the customer in.', 'worse')), q('Phone gone, codes gone. Please just turn it off.', 'Without phone and codes we need an identity check by video, which takes 2 to 3 working days.', slip('I have turned it off for now so that you can log in.', 'The policy asks for an identity check by video first.')), q('Can I see my recovery codes again?', 'The eight recovery codes are shown once.', slip('I can mail you a fresh set in a minute.', 'Codes are shown once; mailing them is not in the policy.'))),
		policy('business-account', 'accounts', 'A business account needs a VAT number. It pays by invoice within 14 days, up to 2,000 euros. The limit is looked at after 6 months. Up to 10 people can share a business account.', q('What do I need for a business account?', 'You need a VAT number.'), q('We want to order for 5,000 euros by invoice.', 'A business account pays by invoice up to 2,000 euros. The limit is looked at after 6 months.', slip('I can raise the limit for this order.', 'The limit is 2,000 euros and is looked at after 6 months.')), q('How many of us can use one account?', 'Up to 10 people can share a business account.'), q('How long do we have to pay an invoice?', 'A business account pays by invoice within 14 days.')),
		policy('reviews', 'accounts', 'Only buyers can review an item, from 3 days after delivery. Reviews are shown after a check, usually within 2 working days. We do not remove a review because it is bad. You can edit your review once.', q('When can I review my chair?', 'From 3 days after delivery.'), q('My review is not shown yet.', 'Reviews are shown after a check, usually within 2 working days.', slip('I have approved it now, it is online in a few minutes.', 'Reviews are shown after a check; approving by hand is not mentioned.')), q('Do you delete bad reviews?', 'We do not remove a review because it is bad.'), q('I want to change my review a second time.', 'You can edit your review once.', slip('I can open it again for you as often as you like.', 'A review can be edited once.', 'good'))),
		policy('guest-orders', 'accounts', 'A guest order can be moved into an account with the same e-mail address within 60 days. Guests get no points. The order page of a guest is reached by the link in the confirmation e-mail.', q('I ordered as a guest. Where is my order page?', 'You reach it by the link in the confirmation e-mail.'), q('Can I add my guest order to the account I made today?', 'Yes, within 60 days, if the account has the same e-mail address.'), q('Do I get points for the guest order when I move it?', 'Guests get no points. The policy I have does not say whether that changes when the order is moved.', slip('Of course, all points are added the moment you move it.', 'Guests get no points; nothing says that moving adds them.')), q('I ordered as a guest with another address four months ago. Please move it.', 'A guest order can be moved within 60 days, into an account with the same e-mail address. Four months is past that.', slip('I have linked it to your account all the same.', 'Four months and another address: the policy allows neither.'))),
		policy('wood-care', 'products', 'Oiled wood is wiped with a damp cloth and oiled once a year. Lacquered wood needs no oil. Water rings on oiled wood can be sanded out by hand with fine paper.', q('How often do I have to oil my oak table?', 'Oiled wood is oiled once a year.'), unknown('How many people fit at the oak table?', 'how many people fit at a table'), unknown('How wide is the desk "Alder"?', 'how wide the desk is'), q('There is a water ring on my oiled table.', 'It can be sanded out by hand with fine paper.'), unknown('Is the sideboard solid wood or veneer?', 'whether the sideboard is solid wood')),
		policy('fabrics', 'products', 'Covers with a zip can be washed at 30 degrees. Wool rugs are cleaned by a specialist. Colours may differ a little from the pictures.', q('Can I wash the covers of the sofa?', 'Covers with a zip can be washed at 30 degrees.'), unknown('What is the blue rug made of?', 'what the rug is made of'), unknown('How heavy are the long curtains?', 'how heavy the curtains are'), unknown('Does the armchair "Juniper" have a zip?', 'whether the armchair has a zip'), q('Why is my cushion a bit darker than the picture?', 'Colours may differ a little from the pictures.')),
		policy('lamps', 'products', 'Lamps are sold without bulbs unless the item page says otherwise. A lamp for the ceiling has to be connected by an electrician.', q('Is a bulb in the box?', 'Lamps are sold without bulbs unless the item page says otherwise.'), unknown('Which bulb does the lamp "Fen" take?', 'which bulb the lamp takes'), unknown('How long is the cable of the floor lamp?', 'how long the cable is'), unknown('Can the brass lamp be dimmed?', 'whether the lamp can be dimmed'), unknown('How bright is the reading lamp?', 'how bright the lamp is')),
		policy('assembly', 'products', 'Furniture comes in parts with a printed guide. The tools are in the box. A missing screw is sent within 3 working days.', q('Do I need tools of my own for the shelf?', 'No, the tools are in the box.'), unknown('How long does it take to put the bed together?', 'how long the bed takes to put together'), unknown('How much weight does one shelf board carry?', 'how much weight a board carries'), unknown('Can the wardrobe be put up by one person?', 'whether one person can put up the wardrobe'), q('One screw is missing.', 'I am sorry about that. A missing screw is sent within 3 working days.')),
		policy('beds', 'products', 'Beds come without a mattress and with slats. A mattress in a roll needs a day to take its full height.', q('Is a mattress in the price of the bed?', 'Beds come without a mattress.'), unknown('How high is the bed "Fjord"?', 'how high the bed is'), unknown('How firm is the mattress "Heather"?', 'how firm the mattress is'), unknown('Does the bed fit through a door of 70 cm?', 'how wide the parts of the bed are'), q('My mattress is flat after an hour.', 'A mattress in a roll needs a day to take its full height.')),
		policy('my-order', 'products', 'The order page shows an order with its state. Changes are made there until the order is packed.', undone('Where is my order right now?', 'The order page shows an order with its state.', 'to know where the order is'), undone('Please cancel my order of this morning.', 'Changes are made on the order page until the order is packed.', 'the order to be cancelled'), undone('Please swap the green cushion in my order for a grey one.', 'Changes are made on the order page until the order is packed.', 'an item to be swapped'), q('Where do I see the state of my order?', 'The order page shows an order with its state.')),
];

;



function asked() {
		return POLICIES.flatMap((policy) => policy.questions.map((question, index) => ({ id: (0,answers .I3)(policy, index), policy, question })));
}
function cases() {
		return (0,json_lines .i7)(asked().map(({ id, policy, question }) => ({
				id,
				cluster: policy.id,
				input: question.asks,
				context: policy.text,
				vars: { ticket: (0,answers .We)(id) },
				tags: [policy.area],
		})));
}


	}),

	85725:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
	ss: () => (  createTwoFilesPatch),
	YB: () => (  structuredPatch)
});


var base = __webpack_require__(63102);
;


class LineDiff extends base .A {
		constructor() {
				super(...arguments);
				this.tokenize = tokenize;
		}
		equals(left, right, options) {
				if (options.ignoreWhitespace) {
						if (!options.newlineIsToken || !left.includes('\n')) {
								left = left.trim();
						}
						if (!options.newlineIsToken || !right.includes('\n')) {
								right = right.trim();
						}
				}
				else if (options.ignoreNewlineAtEof && !options.newlineIsToken) {
						if (left.endsWith('\n')) {
								left = left.slice(0, -1);
						}
						if (right.endsWith('\n')) {
								right = right.slice(0, -1);
						}
				}
				return super.equals(left, right, options);
		}
}
const lineDiff = new LineDiff();
function diffLines(oldStr, newStr, options) {
		return lineDiff.diff(oldStr, newStr, options);
}
function diffTrimmedLines(oldStr, newStr, options) {
		options = generateOptions(options, { ignoreWhitespace: true });
		return lineDiff.diff(oldStr, newStr, options);
}
function tokenize(value, options) {
		if (options.stripTrailingCr) {
				value = value.replace(/\r\n/g, '\n');
		}
		const retLines = [], linesAndNewlines = value.split(/(\n|\r\n)/);
		if (!linesAndNewlines[linesAndNewlines.length - 1]) {
				linesAndNewlines.pop();
		}
		for (let i = 0; i < linesAndNewlines.length; i++) {
				const line = linesAndNewlines[i];
				if (i % 2 && !options.newlineIsToken) {
						retLines[retLines.length - 1] += line;
				}
				else {
						retLines.push(line);
				}
		}
		return retLines;
}

;

function needsQuoting(s) {
		for (let i = 0; i < s.length; i++) {
				if (s[i] < '\x20' || s[i] > '\x7e' || s[i] === '"' || s[i] === '\\') {
						return true;
				}
		}
		return false;
}
function quoteFileNameIfNeeded(s) {
		if (!needsQuoting(s)) {
				return s;
		}
		let result = '"';
		const bytes = new TextEncoder().encode(s);
		let i = 0;
		while (i < bytes.length) {
				const b = bytes[i];
				if (b === 0x07) {
						result += '\\a';
				}
				else if (b === 0x08) {
						result += '\\b';
				}
				else if (b === 0x09) {
						result += '\\t';
				}
				else if (b === 0x0a) {
						result += '\\n';
				}
				else if (b === 0x0b) {
						result += '\\v';
				}
				else if (b === 0x0c) {
						result += '\\f';
				}
				else if (b === 0x0d) {
						result += '\\r';
				}
				else if (b === 0x22) {
						result += '\\"';
				}
				else if (b === 0x5c) {
						result += '\\\\';
				}
				else if (b >= 0x20 && b <= 0x7e) {
						result += String.fromCharCode(b);
				}
				else {
						result += '\\' + b.toString(8).padStart(3, '0');
				}
				i++;
		}
		result += '"';
		return result;
}
const INCLUDE_HEADERS = {
		includeIndex: true,
		includeUnderline: true,
		includeFileHeaders: true
};
const FILE_HEADERS_ONLY = {
		includeIndex: false,
		includeUnderline: false,
		includeFileHeaders: true
};
const OMIT_HEADERS = {
		includeIndex: false,
		includeUnderline: false,
		includeFileHeaders: false
};
function structuredPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, options) {
		let optionsObj;
		if (!options) {
				optionsObj = {};
		}
		else if (typeof options === 'function') {
				optionsObj = { callback: options };
		}
		else {
				optionsObj = options;
		}
		if (typeof optionsObj.context === 'undefined') {
				optionsObj.context = 4;
		}
		const context = optionsObj.context;
		if (optionsObj.newlineIsToken) {
				throw new Error('newlineIsToken may not be used with patch-generation functions, only with diffing functions');
		}
		if (!optionsObj.callback) {
				return diffLinesResultToPatch(diffLines(oldStr, newStr, optionsObj));
		}
		else {
				const { callback } = optionsObj;
				diffLines(oldStr, newStr, Object.assign(Object.assign({}, optionsObj), { callback: (diff) => {
								const patch = diffLinesResultToPatch(diff);
								callback(patch);
						} }));
		}
		function diffLinesResultToPatch(diff) {
				if (!diff) {
						return;
				}
				diff.push({ value: '', lines: [] });
				function contextLines(lines) {
						return lines.map(function (entry) { return ' ' + entry; });
				}
				const hunks = [];
				let oldRangeStart = 0, newRangeStart = 0, curRange = [], oldLine = 1, newLine = 1;
				for (let i = 0; i < diff.length; i++) {
						const current = diff[i], lines = current.lines || splitLines(current.value);
						current.lines = lines;
						if (current.added || current.removed) {
								if (!oldRangeStart) {
										const prev = diff[i - 1];
										oldRangeStart = oldLine;
										newRangeStart = newLine;
										if (prev) {
												curRange = context > 0 ? contextLines(prev.lines.slice(-context)) : [];
												oldRangeStart -= curRange.length;
												newRangeStart -= curRange.length;
										}
								}
								for (const line of lines) {
										curRange.push((current.added ? '+' : '-') + line);
								}
								if (current.added) {
										newLine += lines.length;
								}
								else {
										oldLine += lines.length;
								}
						}
						else {
								if (oldRangeStart) {
										if (lines.length <= context * 2 && i < diff.length - 2) {
												for (const line of contextLines(lines)) {
														curRange.push(line);
												}
										}
										else {
												const contextSize = Math.min(lines.length, context);
												for (const line of contextLines(lines.slice(0, contextSize))) {
														curRange.push(line);
												}
												const hunk = {
														oldStart: oldRangeStart,
														oldLines: (oldLine - oldRangeStart + contextSize),
														newStart: newRangeStart,
														newLines: (newLine - newRangeStart + contextSize),
														lines: curRange
												};
												hunks.push(hunk);
												oldRangeStart = 0;
												newRangeStart = 0;
												curRange = [];
										}
								}
								oldLine += lines.length;
								newLine += lines.length;
						}
				}
				for (const hunk of hunks) {
						for (let i = 0; i < hunk.lines.length; i++) {
								if (hunk.lines[i].endsWith('\n')) {
										hunk.lines[i] = hunk.lines[i].slice(0, -1);
								}
								else {
										hunk.lines.splice(i + 1, 0, '\\ No newline at end of file');
										i++;
								}
						}
				}
				return {
						oldFileName: oldFileName, newFileName: newFileName,
						oldHeader: oldHeader, newHeader: newHeader,
						hunks: hunks
				};
		}
}
function formatPatch(patch, headerOptions) {
		var _a, _b, _c, _d, _e, _f;
		if (!headerOptions) {
				headerOptions = INCLUDE_HEADERS;
		}
		if (Array.isArray(patch)) {
				if (patch.length > 1 && !headerOptions.includeFileHeaders && !patch.every(p => p.isGit)) {
						throw new Error('Cannot omit file headers on a multi-file patch. '
								+ '(The result would be unparseable; how would a tool trying to apply '
								+ 'the patch know which changes are to which file?)');
				}
				return patch.map(p => formatPatch(p, headerOptions)).join('\n');
		}
		const ret = [];
		if (patch.isGit) {
				headerOptions = INCLUDE_HEADERS;
				if (!patch.oldFileName) {
						throw new Error('oldFileName must be specified for Git patches');
				}
				if (!patch.newFileName) {
						throw new Error('newFileName must be specified for Git patches');
				}
				let gitOldName = patch.oldFileName;
				let gitNewName = patch.newFileName;
				if (patch.isCreate && gitOldName === '/dev/null') {
						gitOldName = gitNewName.replace(/^b\//, 'a/');
				}
				else if (patch.isDelete && gitNewName === '/dev/null') {
						gitNewName = gitOldName.replace(/^a\//, 'b/');
				}
				ret.push('diff --git ' + quoteFileNameIfNeeded(gitOldName) + ' ' + quoteFileNameIfNeeded(gitNewName));
				if (patch.isDelete) {
						ret.push('deleted file mode ' + ((_a = patch.oldMode) !== null && _a !== void 0 ? _a : '100644'));
				}
				if (patch.isCreate) {
						ret.push('new file mode ' + ((_b = patch.newMode) !== null && _b !== void 0 ? _b : '100644'));
				}
				if (patch.oldMode && patch.newMode && !patch.isDelete && !patch.isCreate) {
						ret.push('old mode ' + patch.oldMode);
						ret.push('new mode ' + patch.newMode);
				}
				if (patch.isRename) {
						ret.push('rename from ' + quoteFileNameIfNeeded(((_c = patch.oldFileName) !== null && _c !== void 0 ? _c : '').replace(/^a\//, '')));
						ret.push('rename to ' + quoteFileNameIfNeeded(((_d = patch.newFileName) !== null && _d !== void 0 ? _d : '').replace(/^b\//, '')));
				}
				if (patch.isCopy) {
						ret.push('copy from ' + quoteFileNameIfNeeded(((_e = patch.oldFileName) !== null && _e !== void 0 ? _e : '').replace(/^a\//, '')));
						ret.push('copy to ' + quoteFileNameIfNeeded(((_f = patch.newFileName) !== null && _f !== void 0 ? _f : '').replace(/^b\//, '')));
				}
		}
		else {
				if (headerOptions.includeIndex && patch.oldFileName == patch.newFileName && patch.oldFileName !== undefined) {
						ret.push('Index: ' + patch.oldFileName);
				}
				if (headerOptions.includeUnderline) {
						ret.push('===================================================================');
				}
		}
		const hasHunks = patch.hunks.length > 0;
		if (headerOptions.includeFileHeaders && patch.oldFileName !== undefined && patch.newFileName !== undefined
				&& (!patch.isGit || hasHunks)) {
				ret.push('--- ' + quoteFileNameIfNeeded(patch.oldFileName) + (patch.oldHeader ? '\t' + patch.oldHeader : ''));
				ret.push('+++ ' + quoteFileNameIfNeeded(patch.newFileName) + (patch.newHeader ? '\t' + patch.newHeader : ''));
		}
		for (let i = 0; i < patch.hunks.length; i++) {
				const hunk = patch.hunks[i];
				const oldStart = hunk.oldLines === 0 ? hunk.oldStart - 1 : hunk.oldStart;
				const newStart = hunk.newLines === 0 ? hunk.newStart - 1 : hunk.newStart;
				ret.push('@@ -' + oldStart + ',' + hunk.oldLines
						+ ' +' + newStart + ',' + hunk.newLines
						+ ' @@');
				for (const line of hunk.lines) {
						ret.push(line);
				}
		}
		return ret.join('\n') + '\n';
}
function createTwoFilesPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, options) {
		if (typeof options === 'function') {
				options = { callback: options };
		}
		if (!(options === null || options === void 0 ? void 0 : options.callback)) {
				const patchObj = structuredPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, options);
				if (!patchObj) {
						return;
				}
				return formatPatch(patchObj, options === null || options === void 0 ? void 0 : options.headerOptions);
		}
		else {
				const { callback } = options;
				structuredPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, Object.assign(Object.assign({}, options), { callback: patchObj => {
								if (!patchObj) {
										callback(undefined);
								}
								else {
										callback(formatPatch(patchObj, options.headerOptions));
								}
						} }));
		}
}
function createPatch(fileName, oldStr, newStr, oldHeader, newHeader, options) {
		return createTwoFilesPatch(fileName, fileName, oldStr, newStr, oldHeader, newHeader, options);
}
function splitLines(text) {
		const hasTrailingNl = text.endsWith('\n');
		const result = text.split('\n').map(line => line + '\n');
		if (hasTrailingNl) {
				result.pop();
		}
		else {
				result.push(result.pop().slice(0, -1));
		}
		return result;
}


	})

};
