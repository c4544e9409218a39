export const id = 4612;
export const ids = [4612];
export const modules = {

	36383:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		A: () => (  touchedPath),
		w: () => (  attributeOf)
	});
	var _text_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31310);

const LONGEST_LINE = 2_000;
const LARGEST_FILE = 256 * 1024;
function touchedPath(before, after, folder, paths) {
		const isLarge = before.length > LARGEST_FILE || after.length > LARGEST_FILE;
		const [old, now] = isLarge ? [whole(before), whole(after)] : [rulesOf(before), rulesOf(after)];
		const prefix = folder === '' ? '' : `${folder}/`;
		for (const path of paths) {
				if (!path.startsWith(prefix))
						continue;
				const inside = path.slice(prefix.length);
				if (holding(old, inside) !== holding(now, inside))
						return path;
		}
		return null;
}
function attributeOf(key, path, files) {
		let value;
		for (const { folder, text } of files) {
				const inside = folder === '' ? path : path.slice(folder.length + 1);
				for (const { line, matches } of text.length > LARGEST_FILE ? [] : rulesOf(text)) {
						if (line.startsWith('[attr]') || line.startsWith('"') || line.length > LONGEST_LINE || !matches(inside))
								continue;
						for (const word of line.split(/[ \t]+/).slice(1)) {
								if (word === `-${key}` || word === `!${key}`)
										value = undefined;
								else if (word.startsWith(`${key}=`))
										value = word.slice(key.length + 1);
						}
				}
		}
		return value;
}
function whole(text) {
		return [{ line: text, matches: () => true }];
}
function rulesOf(text) {
		return text.split('\n').flatMap((raw) => {
				const line = raw.trim();
				if (line === '' || line.startsWith('#'))
						return [];
				const isRare = line.startsWith('[attr]') || line.startsWith('"') || line.length > LONGEST_LINE;
				if (isRare)
						return whole(line);
				const [pattern = ''] = line.split(/[ \t]/, 1);
				return [{ line, matches: matcherOf(pattern) }];
		});
}
function matcherOf(pattern) {
		const simple = pattern.replace(/\[(?:\[:[a-z]+:\]|[^[\]])*\]/g, '?').replace(/^\//, '');
		const anchored = pattern.startsWith('/') || simple.includes('/');
		const plain = simple.replace(/[{}]/g, '?');
		return (0,_text_glob_js__WEBPACK_IMPORTED_MODULE_0__  .k8)(anchored ? plain : `**/${plain}`) ?? (() => true);
}
function holding(rules, path) {
		return rules.flatMap(({ line, matches }) => (matches(path) ? [line.split(/[ \t]+/).join(' ')] : [])).join('\n');
}


	}),

	27160:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		O: () => (  withoutLfs)
	});
	var _attribute_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36383);

function withoutLfs(tree) {
		const texts = new Map();
		const rulesIn = (folder) => {
				let text = texts.get(folder);
				if (text === undefined) {
						const entry = tree.entry(folder === '' ? '.gitattributes' : `${folder}/.gitattributes`);
						text = entry.kind === 'file' ? new TextDecoder().decode(entry.bytes) : '';
						texts.set(folder, text);
				}
				return text;
		};
		return {
				...tree,
				entry(path) {
						const entry = tree.entry(path);
						if (entry.kind !== 'file')
								return entry;
						const files = foldersOf(path).map((folder) => ({ folder, text: rulesIn(folder) }));
						if ((0,_attribute_rules_js__WEBPACK_IMPORTED_MODULE_0__  .w)('filter', path, files) !== 'lfs')
								return entry;
						const line = `${path} !filter !diff !merge`;
						return {
								kind: 'refused',
								why: `.gitattributes hands it to Git LFS, so a commit holds a pointer in its place; keep what the gate reads in git itself: add the line "${line}" at the end of the .gitattributes of the top folder, then "git add --renormalize"`,
						};
				},
		};
}
function foldersOf(path) {
		const parts = path.split('/').slice(0, -1);
		return ['', ...parts.map((_, index) => parts.slice(0, index + 1).join('/'))];
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

	8158:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		Fo: () => (  targetVerdict),
		G6: () => (  targetReason),
		I$: () => (  exitCode),
		ZH: () => (  runVerdict),
		qB: () => (  isUnmeasured)
	});
const TOO_LITTLE_DATA = new Set([
		'bound',
		'margin',
		'futility',
		'budget',
		'small-suite',
		'few-clusters',
		'exact',
		'anchor',
]);
function isUnmeasured(reason) {
		return !TOO_LITTLE_DATA.has(reason);
}
function targetVerdict(templates, critical) {
		const blocking = templates.filter((template) => template.blocking);
		const brokenFloor = blocking.some((template) => template.floor?.state === 'broken');
		const brokenCase = (critical ?? []).some((row) => row.verdict === 'broken');
		if (blocking.some((template) => template.verdict === 'regressed') || brokenFloor || brokenCase)
				return 'regressed';
		if (blocking.some((template) => template.verdict === 'inconclusive'))
				return 'inconclusive';
		return lacksCritical(critical) ? 'inconclusive' : 'pass';
}
function lacksCritical(critical) {
		return (critical ?? []).some((row) => row.verdict === 'unmeasured');
}
function targetReason(target) {
		const open = Object.values(target.templates).some(({ blocking, verdict }) => blocking && verdict === 'inconclusive');
		return target.verdict === 'inconclusive' && !open && lacksCritical(target.critical)
				? 'critical-unmeasured'
				: undefined;
}
function runVerdict(targets) {
		const judged = targets.filter((target) => target.verdict !== 'skipped');
		for (const verdict of ['error', 'regressed', 'inconclusive']) {
				if (judged.some((target) => target.verdict === verdict))
						return verdict;
		}
		return judged.length === 0 ? 'skipped' : 'pass';
}
function unmeasured(targets) {
		return targets.some((target) => target.verdict === 'inconclusive' &&
				(lacksCritical(target.critical) ||
						Object.values(target.templates).some((template) => template.blocking && template.verdict === 'inconclusive' && isUnmeasured(template.reason))));
}
function isBelowAnchor({ blocking, verdict, reason }) {
		return blocking && verdict === 'inconclusive' && reason === 'anchor';
}
function exitCode(verdict, targets, gate, options) {
		if (verdict === 'regressed' && !options.accepted)
				return 1;
		if (options.orderBlocked)
				return 1;
		if (verdict !== 'inconclusive')
				return 0;
		if (targets.some(({ templates }) => Object.values(templates).some(isBelowAnchor)))
				return 3;
		const little = targets.some((target) => target.verdict === 'inconclusive' &&
				Object.values(target.templates).some((template) => template.blocking && template.verdict === 'inconclusive' && !isUnmeasured(template.reason)));
		if (unmeasured(targets) && gate.onUnmeasured === 'fail')
				return 3;
		if (little && gate.onInconclusive === 'fail')
				return 3;
		return 0;
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

	31310:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		ON: () => (  isLike),
		k8: () => (  globOf),
		lA: () => (  fits)
	});
const MOST_ALTERNATIVES = 64;
function globOf(pattern) {
		const plain = alternativesOf(pattern);
		if (plain === null)
				return null;
		const all = plain.map((one) => one.split('/'));
		return (path) => {
				const parts = path.split('/');
				return all.some((one) => fits(one, parts));
		};
}
function alternativesOf(pattern) {
		let done = [''];
		let rest = pattern;
		for (;;) {
				const open = rest.indexOf('{');
				const close = open < 0 ? -1 : rest.indexOf('}', open);
				if (close < 0)
						return done.map((one) => one + rest);
				const inside = rest.slice(open + 1, close).split(',');
				const choices = inside.length > 1 ? inside : [rest.slice(open, close + 1)];
				if (done.length * choices.length > MOST_ALTERNATIVES)
						return null;
				const before = rest.slice(0, open);
				done = done.flatMap((one) => choices.map((choice) => one + before + choice));
				rest = rest.slice(close + 1);
		}
}
function fits(pattern, path) {
		let reached = Array.from({ length: path.length + 1 }, (_, at) => at === 0);
		for (const part of pattern) {
				const next = new Array(path.length + 1).fill(false);
				for (let at = 0; at <= path.length; at++) {
						if (part === '**')
								next[at] = reached[at] === true || (at > 0 && next[at - 1] === true);
						else if (at > 0)
								next[at] = reached[at - 1] === true && isLike(part, path[at - 1] ?? '');
				}
				reached = next;
		}
		return reached[path.length] === true;
}
function isLike(pattern, text) {
		let at = 0;
		let place = 0;
		let star = -1;
		let held = 0;
		while (at < text.length) {
				if (pattern[place] === '*') {
						star = place++;
						held = at;
				}
				else if (place < pattern.length && (pattern[place] === '?' || pattern[place] === text[at])) {
						place++;
						at++;
				}
				else if (star >= 0) {
						place = star + 1;
						at = ++held;
				}
				else
						return false;
		}
		while (pattern[place] === '*')
				place++;
		return place === pattern.length;
}


	})

};
