export const id = 8273;
export const ids = [8273];
export const modules = {

	77146:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
	runMemory: () => (  runMemory)
});

var external_node_crypto_ = __webpack_require__(77598);
var external_node_fs_ = __webpack_require__(73024);
var external_node_path_ = __webpack_require__(76760);
var held_out_looks = __webpack_require__(99055);
var schemas = __webpack_require__(26921);
var schema_parts = __webpack_require__(11486);
var schema_answer = __webpack_require__(29966);
var result = __webpack_require__(13453);
;




const digest = schema_parts .br.transform((read) => read);
const OUTCOMES = [
		'improved',
		'shorter',
		'migrated',
		'guards-open',
		'guard-regressed',
		'ceiling',
		'unproven',
		'nothing',
		'stopped',
];
const REASONS = ['weak', 'none-kept', 'control', 'headroom', 'exhausted', 'budget', 'minutes'];
const RATIO = schemas .rej({
		base: schema_parts .ai,
		head: schema_parts .ai,
		ratio: schema_parts .ai,
		interval: schema_parts .V2.nullable(),
		limit: schema_parts .ai.nullable(),
		state: schemas .k5n(['reported', 'held', 'open', 'broken']),
});
const CLAIM = schemas .rej({
		kind: schemas .k5n(['superior', 'non-inferior']),
		claimed: schemas .zMY(),
		points: schema_parts .ai,
		interval: schema_parts .V2,
		expected: schema_parts .ai,
		base: schema_parts .ai,
		head: schema_parts .ai,
		n: schema_parts .WQ,
		repeats: schema_parts .WQ,
		p: schema_parts .ai,
		z: schema_parts .ai,
		bound: schema_parts .ai,
});
const GUARD = schemas .rej({
		state: schemas .k5n(['held', 'open', 'regressed']),
		points: schema_parts .ai,
		interval: schema_parts .V2,
		margin: schema_parts .ai,
		n: schema_parts .WQ,
		repeats: schema_parts .WQ,
});
const CANDIDATE = schemas .rej({
		id: schema_parts .Pf,
		parent: schema_parts .Pf.nullable(),
		strategy: schema_parts .Pf,
		component: schema_parts .Pf,
		digest,
		tokens: schema_parts .WQ.nullable(),
		hypothesis: schema_parts .Pf,
		state: schema_parts .Pf,
		why: schema_parts .Pf.nullable(),
		fewShots: schemas .rej({ file: schema_parts .Pf, count: schema_parts .WQ, digest }).nullable(),
		select: schemas .rej({ points: schema_parts .ai, n: schema_parts .WQ, posterior: schema_parts .ai, sd: schema_parts .ai }).nullable(),
});
const USAGE = schemas .rej({
		calls: schema_parts .WQ,
		reused: schema_parts .WQ,
		promptTokens: schema_parts .WQ,
		completionTokens: schema_parts .WQ,
		costUsd: schema_parts .ai,
		errors: schema_parts .WQ,
		total: schemas .rej({ calls: schema_parts .WQ, costUsd: schema_parts .ai }),
		reflector: schemas .rej({ calls: schema_parts .WQ, costUsd: schema_parts .ai }),
});
const BEST = schemas .rej({
		points: schema_parts .ai,
		interval: schema_parts .V2,
		n: schema_parts .WQ,
		candidates: schema_parts .WQ,
		base: schema_parts .ai,
		head: schema_parts .ai,
});
const RESULT = schemas .RZV(() => schemas .rej({
		schema: schemas .euz(result .YA),
		outcome: schemas .k5n(OUTCOMES),
		reason: schemas .k5n(REASONS).nullable(),
		exitCode: schema_parts .WQ,
		target: schema_parts .Pf,
		run: schemas .YjP().regex(/^[0-9a-f]{16}$/),
		seed: schema_parts .Pf,
		goal: schema_parts .Pf,
		objective: schemas .k5n(['quality', 'cost']),
		lever: schemas .k5n(['prompt-optimize', 'model-swap']),
		models: schemas .rej({ from: schema_parts .Pf, to: schema_parts .Pf }).nullable(),
		splits: schemas .rej({ search: schema_parts .WQ, select: schema_parts .WQ, heldout: schema_parts .WQ }),
		preview: schemas .rej({ smallestLift: schema_parts .ai, calls: schema_parts .WQ, costUsd: schema_parts .ai.nullable(), minutes: schema_parts .ai }),
		heldout: schemas .rej({
				asked: schemas .zMY(),
				digest,
				cases: schema_parts .WQ,
				look: schema_parts .WQ,
				alpha: schema_parts .ai,
				samples: schema_parts .WQ,
				recorded: (0,schema_parts .p_)(schema_parts .Pf, 10),
		}),
		claim: CLAIM.nullable(),
		guards: (0,schema_parts .KT)(GUARD, 1_000),
		ceilings: schemas .rej({
				promptTokens: schemas .rej({ base: schema_parts .WQ, head: schema_parts .WQ, limit: schema_parts .WQ }).nullable(),
				costRatio: RATIO.nullable(),
				latencyRatio: RATIO.nullable(),
		}),
		control: schemas .rej({ points: schema_parts .ai, z: schema_parts .ai }).nullable(),
		finalist: schema_parts .Pf.nullable(),
		candidates: (0,schema_parts .p_)(CANDIDATE, 100_000),
		strategies: (0,schema_parts .KT)(schemas .rej({ candidates: schema_parts .WQ, kept: schema_parts .WQ, gain: schema_parts .ai, tickets: schema_parts .WQ }), 20),
		plateau: schemas .rej({ flag: schemas .zMY(), stopped: schema_parts .Pf, best: BEST.nullable() }),
		changes: (0,schema_parts .p_)(schemas .rej({ file: schema_parts .Pf, before: schema_parts .Qq.nullable(), after: schema_parts .Qq }), 10),
		usage: USAGE,
		provenance: schemas .rej({ revision: schema_parts .Pf, engine: schema_parts .Pf, at: schema_parts .Pf, reproduce: schema_parts .Qq }),
		notes: (0,schema_parts .p_)(schema_parts .Pf, 1_000),
}));
function storedResult(value) {
		const read = (0,schema_answer .O)(RESULT, value);
		return read.success ? read.data : null;
}

var plain_files = __webpack_require__(88421);
;






const MOST_BYTES = 64 * 1024 * 1024;
const LOOKS = 'optimize/looks.jsonl';
function runMemory(storeDir, secret) {
		const resultFile = (run) => `optimize/${run}/finished.json`;
		return {
				looks: () => ((0,plain_files .rM)(storeDir, LOOKS, MOST_BYTES) ?? '').split('\n').flatMap((line) => {
						const value = parsed(line);
						const entry = value === undefined ? null : (0,held_out_looks .V9)(value);
						return entry === null ? [] : [entry];
				}),
				recordLook(entry) {
						const isKnown = this.looks().some(({ run, look }) => run === entry.run && look === entry.look);
						if (!isKnown)
								durably(storeDir, LOOKS, `${JSON.stringify(entry)}\n`);
						return ['store'];
				},
				finished(run) {
						const [mark, body] = ((0,plain_files .rM)(storeDir, resultFile(run), MOST_BYTES) ?? '').split('\n');
						const key = secret();
						if (key === null || body === undefined || mark !== markOf(body, key))
								return null;
						const value = parsed(body);
						const result = value === undefined ? null : storedResult(value);
						return result?.run === run ? result : null;
				},
				finish(result) {
						const key = secret();
						if (key === null)
								return;
						const body = JSON.stringify(result);
						(0,plain_files .yi)(storeDir, resultFile(result.run), `${markOf(body, key)}\n${body}\n`);
				},
		};
}
function markOf(body, secret) {
		const key = (0,external_node_crypto_.createHmac)('sha256', secret).update('plumbline finished optimize 1').digest();
		return (0,external_node_crypto_.createHmac)('sha256', key).update(body).digest('hex');
}
function parsed(text) {
		try {
				return JSON.parse(text);
		}
		catch {
				return undefined;
		}
}
function durably(dir, name, text) {
		(0,plain_files .mG)(dir, name);
		const file = (0,external_node_path_.join)(dir, name);
		if ((0,external_node_fs_.lstatSync)(file, { throwIfNoEntry: false })?.isFile() === false)
				(0,external_node_fs_.rmSync)(file, { force: true });
		const handle = (0,external_node_fs_.openSync)(file, 'a');
		try {
				(0,external_node_fs_.writeSync)(handle, text);
				(0,external_node_fs_.fsyncSync)(handle);
		}
		finally {
				(0,external_node_fs_.closeSync)(handle);
		}
}


	}),

	13740:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
	demoOptimize: () => (  demoOptimize)
});

var external_node_fs_ = __webpack_require__(73024);
var external_node_path_ = __webpack_require__(76760);
var git_repository = __webpack_require__(96420);
var optimize_memory = __webpack_require__(77146);
var signals = __webpack_require__(82662);
var wire_ports = __webpack_require__(78998);
var report_comment = __webpack_require__(9619);
var html = __webpack_require__(33348);
var evidence = __webpack_require__(42002);
var recordings = __webpack_require__(49014);
var run_optimize = __webpack_require__(42288);
var problem = __webpack_require__(29093);
var wrap = __webpack_require__(45272);
var as_seen = __webpack_require__(25258);
var component = __webpack_require__(39609);
var digest = __webpack_require__(27744);
var json_lines = __webpack_require__(90676);
var answers = __webpack_require__(38705);
var questions = __webpack_require__(16776);
;

const WARM = `- Be as helpful and reassuring as you can: nobody should leave without a
  solution.
- Warm and personal, at most 80 words.`;
const TICKET = '- End with the line: Ticket: {{ticket}}';
function body(...rules) {
		return `You answer customers of Larch & Lane, an online shop for furniture and home
goods.

${rules.join('\n')}

Policy:
{{context}}`;
}
const WEAK_PROMPT = {
		text: body('- Use the policy below.', WARM, TICKET),
		hypothesis: '',
		manner: { tone: 'worse', promises: 0.75, samples: 3 },
};
const WRITTEN_PROMPTS = [
		{
				text: body('- Use the policy below, and read it twice.', WARM, TICKET),
				hypothesis: 'The model reads the policy too fast.',
				manner: { tone: 'worse', promises: 0.72, samples: 1 },
		},
		{
				text: body('- Use the policy below.', '- Address {{customer_name}} by name.', WARM, TICKET),
				hypothesis: 'Answers are not personal enough.',
		},
		{
				text: body('- Use the policy below.', WARM, '- Asked "My order says packed. How do I cancel it now?", say that it can be\n  refused at the door.', TICKET),
				hypothesis: 'Packed orders are answered wrongly.',
		},
		{
				text: body('- Answer from the policy below alone, in one or two sentences.', '- Plain and polite.', '- Ticket: {{ticket}}'),
				hypothesis: 'Long answers drift away from the policy.',
				manner: { tone: 'good', promises: 0.4, losesTicket: true, samples: 1 },
		},
		{
				text: body('- Answer from the policy below and from nothing else.', '- If the policy does not say it, say that it does not.', '- Warm and personal, at most 80 words.', TICKET),
				hypothesis: 'The wish to reassure outweighs the policy; say which of them comes first.',
				manner: { tone: 'good', promises: 0.2, samples: 3 },
		},
		{
				text: body('- Use the policy below.', '- Warm, personal and short.', TICKET),
				hypothesis: 'Shorter answers leave less room for promises.',
				manner: { tone: 'worse', promises: 0.7, samples: 1 },
		},
		{
				text: body('- Answer from the policy below and from nothing else.', '- If the policy does not say it, say that it does not.', '- Offer no exception, time or amount that the policy does not name.', '- Plain and polite, at most 80 words.', TICKET),
				hypothesis: 'What is left are exceptions made out of kindness; rule them out by kind.',
				manner: { tone: 'good', promises: 0.06, samples: 3 },
		},
];
function lapses({ slip }, key, { promises }) {
		const chance = Number.parseInt((0,digest .fg)(key).slice(0, 8), 16) / 2 ** 32;
		return slip !== undefined && slip.under !== 'good' && chance < promises;
}

;







const OPTIMIZED_TARGET = 'support-agent';
const REPLIES_FILE = 'evals/reflector.jsonl';
const PROMPT_FILE = 'prompts/support.md';
const OUTPUTS = 'evals/outputs';
const NAME = 'support';
const CONFIG = `version: 1
providers:
  # No model is called: answers, judge and reflector were recorded beforehand.
  replay:
    type: recorded
    outputs: ${OUTPUTS}/{prompt}.jsonl
    judge-outputs: evals/judge.jsonl
    from: head
targets:
  ${OPTIMIZED_TARGET}:
    prompt: ${PROMPT_FILE}
    model: models/support.yml
    suite: evals/support.suite.yml
gate: { margin: 5, alpha: 0.05, on-inconclusive: warn, on-unmeasured: fail }
optimize:
  reflector: { provider: replay, model: gpt-5.1-2025-11-13 }
  goal: Groundedness
  strategies: [reflect]
  max-calls: 5000
`;
const SUITE = `dataset: support.cases.jsonl
templates:
  - Groundedness              # every claim stands in the policy passage (judge)
  - TaskCompletion            # what was asked is answered (judge)
  - { use: RegexMatch, id: ticket-line, pattern: '(?m)^Ticket: SUP-[0-9]{5}$' }
  - { use: LengthBounds, id: short-enough, max-words: 90 }
judge: { provider: replay, model: gpt-4.1-2025-04-14 }
split: { holdout: 40 }        # what a claim is made on; no part of the search sees it
`;
const MODEL = `provider: replay
model: gpt-4.1-mini-2025-04-14
max-tokens: 300
`;
function seedFile() {
		return `---\nname: ${NAME}\n---\n${WEAK_PROMPT.text}\n`;
}
function fileOf({ text }) {
		const file = seedFile();
		return (0,component .ij)((0,component .ct)(PROMPT_FILE, file)[0], file, text);
}
function answersTo({ text, manner }, day) {
		if (manner === undefined)
				return [];
		const { tone, samples, losesTicket } = manner;
		return (0,questions .N)().flatMap(({ id, policy, question }) => Array.from({ length: samples }, (_, sample) => {
				const isLapse = lapses(question, `${text} ${id} ${sample} ${day}`, manner);
				const { slip, miss, ...sound } = question;
				const said = {
						...sound,
						...(isLapse && slip !== undefined ? { slip: { ...slip, under: 'both' } } : {}),
						...(miss === undefined ? {} : { miss: { ...miss, under: 'both' } }),
				};
				const output = (0,answers .ut)(said, id, tone);
				return {
						id,
						sample,
						output: losesTicket ? output.replace(/\n\nTicket: .*$/, '') : output,
						judged: {
								Groundedness: (0,answers .gH)(policy, said, tone),
								TaskCompletion: (0,answers .Bu)(said, tone),
						},
				};
		}));
}
function rowsOf(answers) {
		return (0,json_lines .i7)(answers.map(({ id, sample, output }) => ({ id, sample, output })));
}
function judgeRows(answers) {
		const rows = new Map();
		for (const { id, output, judged } of answers)
				for (const [template, reply] of Object.entries(judged))
						rows.set(`${template} ${id} ${output}`, { case: id, template, output_sha256: (0,digest .fg)(output), reply });
		return (0,json_lines .i7)([...rows.values()]);
}
const TODAY = 'today';
const LATER = 'later';
function optimizeFiles() {
		const all = [WEAK_PROMPT, ...WRITTEN_PROMPTS];
		const recorded = all.map((tried) => ({ tried, answers: answersTo(tried, TODAY) }));
		const outputs = recorded.flatMap(({ tried, answers }) => {
				const name = tried === WEAK_PROMPT ? NAME : (0,recordings .kq)(NAME, (0,digest .Nv)(fileOf(tried)));
				return answers.length === 0 ? [] : [[`${OUTPUTS}/${name}.jsonl`, rowsOf(answers)]];
		});
		return {
				'.github/plumbline.yml': CONFIG,
				[PROMPT_FILE]: seedFile(),
				'models/support.yml': MODEL,
				'evals/support.suite.yml': SUITE,
				'evals/support.cases.jsonl': (0,questions .C)(),
				...Object.fromEntries(outputs),
				'evals/judge.jsonl': judgeRows([
						...recorded.flatMap(({ answers }) => answers),
						...all.flatMap((tried) => answersTo(tried, LATER)),
				]),
				[REPLIES_FILE]: (0,json_lines .i7)(WRITTEN_PROMPTS.map(({ text, hypothesis }) => ({ reply: { candidates: [{ text, hypothesis }] } }))),
		};
}
function laterAnswers(file) {
		const tried = WRITTEN_PROMPTS.find((one) => fileOf(one) === file);
		return tried === undefined ? {} : { [`${OUTPUTS}/${NAME}.jsonl`]: rowsOf(answersTo(tried, LATER)) };
}

var version = __webpack_require__(58508);
var lock = __webpack_require__(29928);
var demo_folder = __webpack_require__(79387);
var demo_gate = __webpack_require__(41812);
var options = __webpack_require__(32315);
var cli_progress = __webpack_require__(20902);
;





















const BRANCH = 'plumbline/optimize/support-agent';
async function demoOptimize(args, io) {
		const { values } = (0,options .T)('demo', args, { json: { type: 'string' }, keep: { type: 'string' } });
		const folder = (0,demo_folder .oo)(values.keep, io);
		const dir = (0,external_node_path_.join)(folder, 'repository');
		try {
				const result = await improve(dir, (0,external_node_path_.join)(folder, 'store'), io);
				const record = await propose(dir, result, io);
				const wrote = [
						['patch', (0,external_node_path_.join)(folder, 'change.patch'), (0,evidence.patchOf)(result)],
						['evidence', (0,external_node_path_.join)(folder, 'evidence.md'), (0,evidence.renderEvidence)(result)],
						['result', (0,external_node_path_.join)(folder, 'result.json'), `${JSON.stringify(result, null, 1)}\n`],
						['report', (0,external_node_path_.join)(folder, 'report.html'), (0,html.renderHtml)(record)],
				];
				for (const [, path, text] of wrote)
						(0,demo_folder .$l)(path, text);
				if (values.json !== undefined)
						(0,demo_folder .$l)((0,external_node_path_.resolve)(io.cwd, values.json), `${JSON.stringify(result, null, 1)}\n`);
				io.say(story(result, record, [...wrote.map(([what, path]) => [what, path]), ['repository', dir]], io));
				if (result.outcome === 'improved' && record.verdict === 'pass')
						return 0;
				const said = `optimize ended with ${result.outcome}, and the gate with ${record.verdict}`;
				throw new problem .Cp(`the demo's prompt should have been improved and passed, but ${said}`);
		}
		catch (error) {
				if (values.keep === undefined)
						(0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
				throw error;
		}
}
async function improve(dir, storeDir, io) {
		const { git, put, commit } = (0,demo_folder .QK)(dir, io);
		const files = optimizeFiles();
		await git('init', '-q', '--template=');
		await git('symbolic-ref', 'HEAD', 'refs/heads/main');
		put(files);
		await (0,lock.command)([], { ...io, cwd: dir, out: () => { }, say: () => { } });
		await commit({}, 'Support assistant with a pinned suite');
		const repository = (0,git_repository .h)(dir, { env: (0,demo_folder ._K)(io) });
		const stop = (0,signals .Y)();
		const progress = (0,cli_progress .e)(io, false);
		try {
				const main = repository.resolve('main');
				const ports = (0,wire_ports.wire)({ env: {}, storeDir, concurrency: wire_ports.DEFAULT_CONCURRENCY, signal: stop.signal, progress });
				const result = await (0,run_optimize.runOptimize)({
						tree: repository.tree(main),
						commit: main,
						target: OPTIMIZED_TARGET,
						seed: 'demo',
						objective: 'quality',
						fewShots: false,
						limits: {},
						force: false,
						spendAlpha: false,
						previewOnly: false,
						mayWait: false,
						reproduce: `plumbline optimize ${OPTIMIZED_TARGET} --rev main --seed demo --reflector-replies ${REPLIES_FILE}`,
						engine: version .x,
						reflectorReplies: (0,recordings .C3)(files[REPLIES_FILE] ?? '', REPLIES_FILE),
				}, ports, (0,optimize_memory.runMemory)(storeDir, () => null), { preview: () => { }, round: () => { } });
				if (result === null || (0,run_optimize.isOrdered)(result))
						throw new Error('the demo ended without a result');
				return result;
		}
		finally {
				progress.end();
				stop.dispose();
				repository.close();
		}
}
async function propose(dir, result, io) {
		const { git, commit } = (0,demo_folder .QK)(dir, io);
		const changed = Object.fromEntries(result.changes.map(({ file, after }) => [file, after]));
		const answers = Object.assign({}, ...Object.values(changed).map(laterAnswers));
		await git('checkout', '-q', '-b', BRANCH);
		await commit({ ...changed, ...answers }, `Optimize ${OPTIMIZED_TARGET}`);
		return (0,demo_gate .H)(dir, { base: 'main', head: BRANCH }, io);
}
const signed = (points) => `${points >= 0 ? '+' : ''}${points.toFixed(1)}`;
function story(result, record, places, io) {
		const columns = Math.max(40, Math.min(io.columns, 80));
		const { splits, claim, finalist } = result;
		const written = result.candidates.filter(({ strategy }) => strategy !== 'seed');
		const told = (number, text) => (0,wrap .L)(`${number}. ${text}`, columns, '   ').trimStart();
		const [comment = ''] = (0,as_seen .a)((0,report_comment.renderComment)(record), columns, io.color).split('\n\n');
		return `${told(1, `Built a shop's support assistant that promises too much: on ${claim?.n} held-out questions ${claim?.base.toFixed(0)} of 100 answers keep to the policy (${result.goal}).`)}
${told(2, `Ran optimize. A reflector sees what fails on ${splits.search} search cases and writes prompts; they race on ${splits.select} others. Answers, judge and reflector are recordings: no key, no network, no cost.`)}

${(0,demo_folder .Hu)('the prompts that it wrote', columns)}

${written.map((one) => fate(one, finalist, columns)).join('\n')}

${(0,demo_folder .Hu)('what changes', columns)}

${changedLines(result)}

${told(3, `Asked ${claim?.n} cases that no part of the search has seen, once: ${claim?.base.toFixed(1)} -> ${claim?.head.toFixed(1)} points, which is ${signed(claim?.points ?? 0)} (${signed(claim?.interval[0] ?? 0)} to ${signed(claim?.interval[1] ?? 0)}); expected ${signed(claim?.expected ?? 0)}. A claim like that is wrong at most one time in twenty. Guards held: ${Object.keys(result.guards).join(', ')}.`)}
${told(4, 'Opened a pull request with the patch. The gate judged it on answers of another day:')}

${comment.trimEnd()}

${(0,demo_folder .Hu)('', columns)}

It was written to:
${places.map(([what, path]) => `  ${what.padEnd(10)}  ${path}`).join('\n')}

To improve a prompt of your own, in your repository:
  ${(0,demo_folder .He)(process.argv[1])} optimize TARGET --preview
`;
}
function fate({ id, hypothesis, select, state, why }, finalist, columns) {
		const raced = select === null ? [] : [`${signed(select.points)} on ${select.n} cases`];
		const end = id === finalist ? ['the finalist'] : why === null ? [] : [`${state}: ${why}`];
		return (0,wrap .L)(`"${hypothesis}" ${[...raced, ...end].join(', ')}`, columns, '     ', `${id}  `);
}
function changedLines(result) {
		const lines = (0,evidence.patchOf)(result).split('\n');
		const hunk = lines.slice(lines.findIndex((line) => line.startsWith('@@')) + 1);
		return hunk.filter((line) => line.startsWith('-') || line.startsWith('+')).join('\n');
}


	}),

	1254:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		qy: () => (  nextRound),
		xE: () => (  endsAmong),
		xs: () => (  roundEnds),
		yE: () => (  roundsRecorded)
	});
	var _member_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10929);

function roundEnds(units, rounds) {
		const ends = [];
		for (let round = 1; round < rounds; round++) {
				let end = Math.max(_member_js__WEBPACK_IMPORTED_MODULE_0__  .xh, Math.round((units.length * round) / rounds));
				while (end < units.length && isInsideCluster(units, end))
						end++;
				if (end < units.length && end > (ends.at(-1) ?? 0))
						ends.push(end);
		}
		return [...ends, units.length];
}
function isInsideCluster(units, at) {
		const { cluster } = units[at];
		return cluster !== undefined && cluster === units[at - 1]?.cluster;
}
function roundsRecorded(units, { ends, first }, hasRow) {
		const isThere = units.map(({ id }) => hasRow(id));
		const last = units.findLastIndex(({ id }, at) => isThere[at] && !first.has(id));
		if (last < 0)
				return isThere.some(Boolean) ? 1 : 0;
		return ends.findIndex((end) => last < end) + 1;
}
function endsAmong(units, ends, scores) {
		let from = 0;
		let count = 0;
		const own = [];
		for (const end of ends) {
				for (; from < end; from++)
						if (scores(units[from].id))
								count++;
				if (count > (own.at(-1) ?? 0))
						own.push(count);
		}
		return own.length === 0 ? [0] : own;
}
function nextRound(units, { ends, recorded, first }) {
		const end = ends[recorded];
		if (end === undefined)
				return null;
		const from = recorded === 0 ? 0 : ends[recorded - 1];
		const own = units.slice(from, end).map(({ id }) => id);
		const early = recorded === 0 ? [...first] : [];
		const ids = recorded === 0 ? [...new Set([...own, ...early])] : own.filter((id) => !first.has(id));
		return { round: recorded + 1, of: ends.length, ids };
}


	}),

	99055:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		Hl: () => (  planLook),
		Ku: () => (  looksIn),
		Ok: () => (  marksOf),
		V9: () => (  lookEntryOf),
		cy: () => (  LOOKS_FILE)
	});
	var _text_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27744);
	var _text_folded_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66854);


const ALPHA = 0.05;
const LEAST_UNSEEN = 30;
function marksOf(row) {
		const said = JSON.stringify([row.input ?? null, row.messages ?? null, row.vars ?? null]);
		const folded = (0,_text_folded_words_js__WEBPACK_IMPORTED_MODULE_1__  .C)(said).join(' ');
		return [(0,_text_digest_js__WEBPACK_IMPORTED_MODULE_0__  .fg)(`id\0${row.id}`).slice(0, 12), (0,_text_digest_js__WEBPACK_IMPORTED_MODULE_0__  .fg)(`text\0${folded}`).slice(0, 12)];
}
function planLook(heldout, entries, spend) {
		const seen = new Set(entries.flatMap(({ cases }) => cases.flat()));
		const unseen = heldout.filter((row) => !marksOf(row).some((mark) => seen.has(mark)));
		if (unseen.length === heldout.length)
				return { kind: 'open', look: 1, alpha: ALPHA, cases: heldout };
		if (unseen.length >= LEAST_UNSEEN)
				return { kind: 'open', look: 1, alpha: ALPHA, cases: unseen };
		if (!spend)
				return { kind: 'used', earlier: entries, unseen: unseen.length };
		const look = 1 + new Set(entries.map(({ run }) => run)).size;
		return { kind: 'open', look, alpha: ALPHA / 2 ** (look - 1), cases: heldout };
}
function lookEntryOf(value) {
		if (value === null || typeof value !== 'object' || Array.isArray(value))
				return null;
		const row = value;
		const { target, goal, run, look, alpha, at, cases } = row;
		if (typeof target !== 'string' || typeof run !== 'string' || typeof look !== 'number')
				return null;
		if (!Array.isArray(cases))
				return null;
		const marks = cases.flatMap((pair) => {
				const [id, text] = Array.isArray(pair) ? pair : [];
				return typeof id === 'string' && typeof text === 'string' ? [[id, text]] : [];
		});
		return {
				target,
				goal: typeof goal === 'string' ? goal : '',
				run,
				look,
				alpha: typeof alpha === 'number' ? alpha : ALPHA,
				at: typeof at === 'string' ? at : '',
				cases: marks,
		};
}
const LOOKS_FILE = 'looks.jsonl';
function looksIn(text) {
		return text.split('\n').flatMap((line) => {
				const value = parsed(line);
				const entry = value === undefined ? null : (lookOf(value) ?? lookEntryOf(value));
				return entry === null ? [] : [entry];
		});
}
function lookOf(attempt) {
		if (typeof attempt !== 'object' || attempt === null || Array.isArray(attempt))
				return null;
		const { heldout } = attempt;
		return heldout === undefined ? null : lookEntryOf(heldout);
}
function parsed(text) {
		try {
				return JSON.parse(text);
		}
		catch {
				return undefined;
		}
}


	}),

	42002:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		outcomeSentence: () => (  outcomeSentence),
		patchOf: () => (  patchOf),
		renderEvidence: () => (  renderEvidence)
	});
	var diff__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85725);
	var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);


const MARKER = '<!-- plumbline:optimize -->';
const LONGEST_DIFF = 20_000;
const MOST_ROWS = 40;
const signed = (points) => `${points >= 0 ? '+' : ''}${points.toFixed(1)}`;
function patchOf({ changes }) {
		return changes.map(filePatch).join('');
}
function filePatch(change) {
		const from = change.before === null ? '/dev/null' : `a/${change.file}`;
		const body = (0,diff__WEBPACK_IMPORTED_MODULE_1__  .ss)(from, `b/${change.file}`, change.before ?? '', change.after, '', '', { context: 3 });
		const lines = body.split('\n').filter((line) => !/^=+$/.test(line));
		const tidy = lines.map((line) => (/^(---|\+\+\+) /.test(line) ? line.trimEnd() : line)).join('\n');
		const mode = change.before === null ? 'new file mode 100644\n' : '';
		return `diff --git a/${change.file} b/${change.file}\n${mode}${tidy}`;
}
function outcomeSentence(result) {
		const { claim, goal, usage, ceilings } = result;
		const cost = `$${usage.total.costUsd.toFixed(2)}, ${usage.total.calls} calls`;
		const tokens = ceilings.promptTokens;
		const size = tokens === null ? '' : `, prompt ${tokens.base} -> ${tokens.head} tokens`;
		switch (result.outcome) {
				case 'improved':
				case 'shorter':
				case 'migrated':
				case 'guards-open':
				case 'guard-regressed':
				case 'ceiling': {
						const c = claim;
						const said = `expected ${signed(c.expected)} points on ${goal} (${c.base.toFixed(1)} -> ${c.head.toFixed(1)} on ${c.n} cases nobody searched on, ${signed(c.interval[0])} to ${signed(c.interval[1])})${size}, ${cost}`;
						return `${leadOf(result)}${said}`;
				}
				case 'unproven':
						return claim === null
								? `nothing could be compared on the held-out cases; ${cost}`
								: `no claim: ${signed(claim.points)} points on ${claim.n} held-out cases (${signed(claim.interval[0])} to ${signed(claim.interval[1])}), which chance gives too easily; ${cost}`;
				case 'nothing':
						return `nothing to propose: ${NOTHING[result.reason ?? 'none-kept']}; the held-out cases stay untouched; ${cost}`;
				case 'stopped':
						return `stopped before a look: the ${result.reason ?? 'budget'} ended first; the same command with a higher cap goes on where this one ended; ${cost}`;
		}
}
const LEAD = {
		improved: '',
		shorter: 'shorter at no loss: ',
		'guards-open': 'not proposed, a guard is not shown to hold: ',
		'guard-regressed': 'not proposed, a guard fell: ',
		ceiling: 'not proposed, a ceiling is not kept: ',
};
function leadOf({ outcome, models }) {
		if (outcome !== 'migrated')
				return LEAD[outcome] ?? '';
		return models === null
				? 'moved to the new model at no loss: '
				: `moved from ${models.from} to ${models.to} at no loss: `;
}
const NOTHING = {
		weak: 'the best candidate gains too little to be worth a look',
		'none-kept': 'no candidate did better than the prompt as it is',
		control: 'the prompt as it is, asked once more, did as well as the best candidate',
		headroom: 'the prompt leaves less room than a lift that could be shown',
		exhausted: "no strategy's reply could be read",
		budget: 'the budget ended first',
		minutes: 'the time ended first',
};
function renderEvidence(result) {
		const patch = patchOf(result);
		const parts = [
				MARKER,
				`**${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.prose)(outcomeSentence(result))}**`,
				`Target ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .SS)(result.target)}, run \`${result.run}\`, outcome \`${result.outcome}\`.`,
				noteLines(result),
				patch === '' ? '' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .OF)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .$Q)(patch, LONGEST_DIFF), 'diff'),
				lineage(result),
				guardTable(result),
				ceilingLines(result),
				candidateTable(result),
				strategyTable(result),
				lookLine(result),
				limits(),
				`Reproduce: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .SS)(result.provenance.reproduce, 400)}`,
		];
		return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
function noteLines({ notes }) {
		return notes.map((note) => `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.prose)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .TN)(note, 300))}`).join('\n');
}
function lineage({ candidates, finalist }) {
		const byId = new Map(candidates.map((one) => [one.id, one]));
		const steps = [];
		for (let at = finalist; at !== null && steps.length < 20;) {
				const one = byId.get(at);
				if (one === undefined || one.strategy === 'seed')
						break;
				steps.unshift(`- \`${one.id}\` (${one.strategy}): ${one.hypothesis === '' ? 'no word on why' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.prose)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .TN)(one.hypothesis, 300))}`);
				at = one.parent;
		}
		return steps.length === 0 ? '' : `What changed and why:\n\n${steps.join('\n')}`;
}
function guardTable({ guards }) {
		const rows = Object.entries(guards).map(([name, one]) => `| ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .SS)(name)} | ${one.state} | ${signed(one.points)} | ${signed(one.interval[0])} to ${signed(one.interval[1])} | ${one.margin} | ${one.n} |`);
		return rows.length === 0
				? ''
				: `| guard | state | points | 95 % | margin | cases |\n|---|---|---|---|---|---|\n${rows.join('\n')}`;
}
function ceilingLines({ ceilings }) {
		const { promptTokens, costRatio, latencyRatio } = ceilings;
		const ratio = (name, one) => one === null || one === undefined
				? ''
				: `- ${name}: ${one.ratio.toFixed(2)} times${one.interval === null ? '' : ` (${one.interval[0].toFixed(2)} to ${one.interval[1].toFixed(2)})`}${one.limit === null ? '' : `, ceiling ${one.limit}: ${one.state}`}`;
		return [
				promptTokens === null
						? ''
						: `- prompt tokens: ${promptTokens.base} -> ${promptTokens.head}, limit ${promptTokens.limit}`,
				ratio('cost of a request', costRatio),
				ratio('waiting time', latencyRatio),
		]
				.filter((line) => line !== '')
				.join('\n');
}
function candidateTable({ candidates }) {
		const rows = candidates.slice(0, MOST_ROWS).map((one) => {
				const select = one.select === null
						? '–'
						: `${signed(one.select.points)} of ${one.select.n}, posterior ${signed(one.select.posterior)}`;
				return `| \`${one.id}\` | ${one.parent ?? '–'} | ${one.strategy} | ${select} | ${one.tokens ?? '–'} | ${one.state}${one.why === null ? '' : `: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.prose)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .TN)(one.why, 120))}`} |`;
		});
		const more = candidates.length > MOST_ROWS ? `\n\n… and ${candidates.length - MOST_ROWS} more.` : '';
		return `<details><summary>${candidates.length} candidates</summary>\n\n| id | from | strategy | select | tokens | state |\n|---|---|---|---|---|---|\n${rows.join('\n')}${more}\n\n</details>`;
}
function strategyTable({ strategies }) {
		const rows = Object.entries(strategies)
				.filter(([, one]) => one.tickets > 0)
				.map(([name, one]) => `| ${name} | ${one.tickets} | ${one.candidates} | ${one.kept} | ${signed(one.gain)} |`);
		return rows.length === 0
				? ''
				: `<details><summary>Strategies</summary>\n\n| strategy | turns | candidates | kept | mean gain |\n|---|---|---|---|---|\n${rows.join('\n')}\n\n</details>`;
}
function lookLine({ heldout }) {
		return heldout.asked
				? `Look ${heldout.look} at these ${heldout.cases} held-out cases, alpha ${heldout.alpha}, ${heldout.samples} ${heldout.samples === 1 ? 'pass' : 'passes'}; recorded in ${heldout.recorded.join(' and ')}. Whoever deletes that record can look again.`
				: `The ${heldout.cases} held-out cases were not looked at.`;
}
function limits() {
		return "The claim is about this suite's population and this model. A judge can be pleased without the product being better: keep a deterministic guard beside it.";
}


	}),

	66854:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		C: () => (  foldedWords)
	});
function foldedWords(text) {
		return (text
				.normalize('NFKC')
				.toLowerCase()
				.match(/[\p{L}\p{N}]+/gu) ?? []);
}


	})

};
