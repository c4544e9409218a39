export const id = 9559;
export const ids = [9559];
export const modules = {

	70114:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		k: () => (  copyCheck)
	});
	var _text_folded_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66854);

const RUN = 8;
const WHOLE = 4;
const COMMON = 0.02;
const SHORTEST_ID = 5;
function textsOf(row) {
		const found = [];
		const gather = (value) => {
				if (typeof value === 'string')
						found.push(value);
				else if (Array.isArray(value))
						for (const item of value)
								gather(item);
				else if (value !== null && typeof value === 'object')
						for (const item of Object.values(value))
								gather(item);
		};
		const { input, messages, vars, context, expected } = row;
		gather(JSON.parse(JSON.stringify({ input, messages, vars, context, expected })));
		return found;
}
function runs(list, length) {
		return list.length < length
				? []
				: Array.from({ length: list.length - length + 1 }, (_, at) => list.slice(at, at + length).join(' '));
}
function copyCheck(cases, seed) {
		const counts = new Map();
		const wholes = new Set();
		const asked = new Set();
		for (const row of cases) {
				const own = new Set(textsOf(row).flatMap((text) => runs((0,_text_folded_words_js__WEBPACK_IMPORTED_MODULE_0__  .C)(text), RUN)));
				for (const run of own)
						counts.set(run, (counts.get(run) ?? 0) + 1);
				const input = (0,_text_folded_words_js__WEBPACK_IMPORTED_MODULE_0__  .C)(row.input ?? '');
				for (const said of [row.input, ...(row.messages ?? []).map(({ content }) => content)])
						if (typeof said === 'string')
								asked.add((0,_text_folded_words_js__WEBPACK_IMPORTED_MODULE_0__  .C)(said).join(' '));
				if (input.length >= WHOLE && input.length < RUN)
						wholes.add(input.join(' '));
		}
		const known = ` ${(0,_text_folded_words_js__WEBPACK_IMPORTED_MODULE_0__  .C)(seed).join(' ')} `;
		const common = Math.max(1, COMMON * cases.length);
		asked.delete('');
		const ids = cases.map(({ id }) => id).filter((id) => id.length >= SHORTEST_ID);
		return {
				findShot({ input, output }) {
						if (asked.has((0,_text_folded_words_js__WEBPACK_IMPORTED_MODULE_0__  .C)(input).join(' ')))
								return 'copies the input of a case';
						return this.find(input) ?? this.find(output);
				},
				find(text) {
						const list = (0,_text_folded_words_js__WEBPACK_IMPORTED_MODULE_0__  .C)(text);
						for (const run of runs(list, RUN)) {
								const count = counts.get(run) ?? 0;
								if (count > 0 && count <= common && !known.includes(` ${run} `))
										return `copies ${RUN} words of a case`;
						}
						const joined = ` ${list.join(' ')} `;
						for (const whole of wholes)
								if (joined.includes(` ${whole} `) && !known.includes(` ${whole} `))
										return 'copies the input of a case';
						const id = ids.find((one) => text.includes(one) && !seed.includes(one));
						return id === undefined ? null : 'copies the id of a case';
				},
		};
}


	}),

	92099:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		BD: () => (  LEAST_SEARCH),
		Ik: () => (  hopeless),
		Lk: () => (  LEAST_SELECT),
		XC: () => (  planOf),
		Yr: () => (  LEAST_HELDOUT)
	});
	var _decision_member_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10929);
	var _stats_normal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8329);


const LEAST_SEARCH = 10;
const LEAST_SELECT = 30;
const LEAST_HELDOUT = 30;
const FEWEST_CLUSTERS = 10;
const REPEAT_VARIANCE = 0.1;
const CHANGE_VARIANCE = 0.01;
const HOPELESS_LIFT = 15;
const MOST_PASSES = 3;
const LOOK_SHARE = 0.25;
const HELDOUT_SHARE = 0.3;
const SELECT_SHARE = 0.15;
const LEAST_LOOK = 50;
const LEAST_RACE = 48;
function planOf(input) {
		const { slices, perAnswer, maxCalls, repeatVariance, alpha, look, samples = Number.POSITIVE_INFINITY } = input;
		const reach = (share, calls, least) => Math.max(least, Math.floor((share * maxCalls) / calls));
		const heldout = slices.heldout.slice(0, reach(HELDOUT_SHARE, 2 * perAnswer.all, LEAST_LOOK));
		const select = slices.select.slice(0, reach(SELECT_SHARE, perAnswer.goal, LEAST_RACE));
		const onePass = 2 * heldout.length * perAnswer.all;
		const passes = Math.max(1, Math.min(MOST_PASSES, samples, Math.floor((LOOK_SHARE * maxCalls) / Math.max(1, onePass))));
		const cases = (0,_decision_member_js__WEBPACK_IMPORTED_MODULE_0__  .A3)(heldout) ?? heldout.length;
		const variance = CHANGE_VARIANCE + (repeatVariance ?? REPEAT_VARIANCE) / passes;
		const smallestLift = cases === 0 ? 100 : 100 * ((0,_stats_normal_js__WEBPACK_IMPORTED_MODULE_1__  .Zl)(1 - alpha) + (0,_stats_normal_js__WEBPACK_IMPORTED_MODULE_1__  .Zl)(0.8)) * Math.sqrt(variance / cases);
		return {
				search: slices.search,
				select,
				heldout,
				perAnswer,
				samples,
				passes,
				lookCalls: onePass * passes,
				maxCalls,
				smallestLift,
				alpha,
				look,
		};
}
function hopeless(plan, level) {
		const lift = plan.smallestLift.toFixed(1);
		if (plan.smallestLift > HOPELESS_LIFT) {
				const needed = Math.ceil(plan.heldout.length * (plan.smallestLift / HOPELESS_LIFT) ** 2);
				return `${plan.heldout.length} held-out cases see no lift below ${lift} points; ${needed} would see ${HOPELESS_LIFT} (more cases, or a larger split.holdout)`;
		}
		if (level !== null && plan.smallestLift > 100 - level)
				return `the prompt is at ${level.toFixed(1)} points, and a lift below ${lift} could not be shown: there is no room`;
		const least = 1 + 2 * Math.min(16, plan.select.length) * plan.perAnswer.goal + 2 * plan.heldout.length * plan.perAnswer.all;
		if (plan.maxCalls < least)
				return `${plan.maxCalls} calls do not pay for one proposal, one race and one look; ${least} would be the least (max-calls)`;
		return null;
}


	}),

	85462:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		H: () => (  ownDemonstrations),
		m: () => (  demonstrationFault)
	});
	var _change_arm_answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64466);
	var _inputs_prompt_few_shots_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56693);
	var _optimize_copied_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70114);
	var _optimize_shots_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69922);
	var _text_utf8_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84323);





const WITHOUT_REFERENCE = new Set(['output', 'messages', 'schema']);
function demonstrationFault(suite, copies) {
		const judging = suite.templates.filter(({ scorer, spec, reads }) => scorer.kind === 'pure' &&
				reads === undefined &&
				spec.repeated !== true &&
				spec.inputs.every((input) => WITHOUT_REFERENCE.has(input)));
		return (shot) => copies.findShot(shot) ?? judging.map((template) => failing(template, shot)).find(isText) ?? null;
}
function isText(value) {
		return value !== null;
}
function failing(template, { input, output }) {
		if (template.scorer.kind !== 'pure')
				return null;
		const row = { id: 'demonstration', input, vars: {}, critical: false, tags: [], meta: {}, line: 0 };
		const said = { kind: 'answered', output, toolCalls: [], messages: [], origin: { kind: 'recorded' } };
		const score = template.scorer.score((0,_change_arm_answer_js__WEBPACK_IMPORTED_MODULE_0__  .I8)(row, said));
		return score.status === 'scored' && score.score < template.pass ? `fails ${template.id}` : null;
}
function ownDemonstrations(tree, { file, files, components, suite, isWanted }, problems) {
		if (!isWanted)
				return [];
		for (const one of components) {
				const why = (0,_optimize_shots_file_js__WEBPACK_IMPORTED_MODULE_2__  .WB)(one.file, files.get(one.file) ?? '');
				if (why === null)
						continue;
				const message = `${why}, leave few-shots out of the strategies, or leave it out of optimize.components`;
				problems.add({ file: one.file, message });
		}
		const text = file === undefined ? null : (0,_text_utf8_js__WEBPACK_IMPORTED_MODULE_3__  .yR)(tree, file, problems);
		if (file === undefined || text === null)
				return [];
		const rows = (0,_inputs_prompt_few_shots_js__WEBPACK_IMPORTED_MODULE_1__  .VZ)(file, text, problems);
		const copies = suite === null ? null : (0,_optimize_copied_text_js__WEBPACK_IMPORTED_MODULE_4__  .k)(suite.cases, '');
		for (const { line, ...shot } of rows) {
				const copied = copies?.findShot(shot) ?? null;
				if (copied !== null)
						problems.add({ file, line, message: `${copied}; a case that scores a prompt may not stand beside it` });
		}
		return rows.map(({ input, output }) => ({ input, output }));
}


	}),

	79559:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
	prepareOptimize: () => (  prepareOptimize)
});

var arms = __webpack_require__(54506);
var member = __webpack_require__(10929);
var inputs_config = __webpack_require__(56940);
var lock = __webpack_require__(52589);
var per_case = __webpack_require__(3236);
var address = __webpack_require__(92291);
var prompt_part = __webpack_require__(13643);
var refused_settings = __webpack_require__(26940);
var component = __webpack_require__(39609);
var plan = __webpack_require__(92099);
var shots_file = __webpack_require__(69922);
var optimize_slices = __webpack_require__(11207);
var did_you_mean = __webpack_require__(69903);
var problem = __webpack_require__(29093);
var utf8 = __webpack_require__(84323);
var load_parsers = __webpack_require__(20170);
var prepare_targets = __webpack_require__(96876);
var target_work = __webpack_require__(77326);
var optimize_demonstrations = __webpack_require__(85462);
var dist = __webpack_require__(38815);
var model_file = __webpack_require__(75528);
var inputs_provider = __webpack_require__(36123);
var provider_vendors = __webpack_require__(50425);
var known_models = __webpack_require__(32478);
var text_document = __webpack_require__(13457);
;










const OF_THE_OLD = ['reports-as', 'tuned-from', 'tuned', 'tuned-by', 'available-until'];
const CAP = 4_000;
function movedModel(arm, to, request) {
		const { config, tree, problems } = request;
		const { file } = arm.model;
		const before = (0,utf8 .yR)(tree, file, new problem .Zw()) ?? '';
		const made = tree.entry(to).kind === 'file'
				? { text: (0,utf8 .yR)(tree, to, problems), notes: [] }
				: namedModel(arm, to, before, request);
		if (made === null || made.text === null)
				return null;
		const model = (0,model_file .cm)((0,component .tV)(tree, file, made.text), file, problems);
		if (model === null)
				return null;
		const provider = config.providers[model.provider];
		if (provider === undefined) {
				problems.add({ file: to, key: 'provider', message: `"${model.provider}" is not one of the providers` });
				return null;
		}
		return { arm: { ...arm, model, provider }, change: { file, before, after: made.text }, notes: made.notes };
}
function namedModel({ model, provider }, to, before, { config, problems }) {
		const fault = (message) => {
				problems.add({ file: '--to', message: `${to}: ${message}` });
				return null;
		};
		if (model.route !== undefined || model.cascade !== undefined)
				return fault(`${model.file} asks several models; write a model file for the new ones and name it with --to`);
		const next = providerFor(to, provider, config);
		if (typeof next === 'string')
				return fault(next);
		const document = (0,dist .Tp)(before);
		const notes = [];
		document.set('model', to);
		if (next.name !== model.provider) {
				document.set('provider', next.name);
				notes.push(`provider: ${next.name} in place of ${model.provider}, which does not reach ${to}`);
		}
		for (const key of OF_THE_OLD)
				if (document.delete(key))
						notes.push(`${key} is left out: it speaks of ${model.model}`);
		const moving = { document, notes, model, to };
		if ((0,inputs_provider .b3)(next) !== (0,inputs_provider .b3)(provider))
				translateParams(moving, provider, next);
		return dropRefused(moving, next, fault) ? { text: document.toString({ lineWidth: 0 }), notes } : null;
}
function providerFor(to, own, config) {
		const row = (0,known_models .c)({ model: to, houses: known_models .oF });
		const reaches = (provider) => row === null || (0,provider_vendors .N)(provider).includes(row.house);
		if (own.type === 'http' || reaches(own) || (0,known_models .c)({ model: to, houses: (0,provider_vendors .N)(own) }) !== null)
				return own;
		const others = Object.values(config.providers).filter((one) => one.type !== 'recorded' && one.type !== 'http' && reaches(one));
		const [only, ...more] = others;
		if (only === undefined)
				return `is a model of ${row.house}, which none of the providers of ${config.file} reaches; add one, or name a model file`;
		return more.length === 0
				? only
				: `is reached by ${others.map(({ name }) => name).join(' and ')}; name a model file that says which`;
}
function translateParams({ document, notes, model }, from, to) {
		const [old, next] = [(0,inputs_provider .b3)(from), (0,inputs_provider .b3)(to)];
		const effort = old === null ? undefined : (0,text_document .fK)(model.params, refused_settings .y6[old]);
		for (const key of Object.keys(model.params)) {
				const isEffort = old !== null && refused_settings .y6[old][0] === key && effort !== undefined;
				document.deleteIn(['params', key]);
				if (!isEffort)
						notes.push(`params.${key} is left out: it is a name of the API of provider ${from.name}`);
		}
		if (effort === undefined || next === null)
				return;
		document.setIn(['params', ...refused_settings .y6[next]], effort);
		notes.push(`params.${refused_settings .y6[old].join('.')} is written as params.${refused_settings .y6[next].join('.')}, its name at provider ${to.name}`);
}
function dropRefused({ document, notes, model, to }, provider, fault) {
		const { tools = [] } = model;
		const read = document.toJS();
		const settings = {
				...{ model: to, temperature: read['temperature'], maxTokens: read['max-tokens'], seed: read['seed'] },
				...{ responseFormat: model.responseFormat, params: read['params'] ?? {} },
				...{ hasTools: tools.length > 0, forcesTool: false },
		};
		let isSound = true;
		for (const { key, message } of (0,refused_settings .EA)(settings, provider)) {
				const value = (0,text_document .fK)(read, key);
				if (key[0] === 'max-tokens') {
						document.set('max-tokens', CAP);
						notes.push(`max-tokens: ${CAP} is set, since the API of provider ${provider.name} asks for a cap`);
				}
				else if (key[0] === 'tools') {
						fault(message);
						isSound = false;
				}
				else {
						removed(document, key);
						notes.push(`${key.join('.')} (${(0,problem .WU)(value)}) is left out: ${whyOf(message)}`);
				}
		}
		return isSound;
}
function removed(document, key) {
		document.deleteIn(key);
		for (let end = key.length - 1; end > 0; end--) {
				const above = (0,text_document .fK)(document.toJS(), key.slice(0, end));
				if (above !== undefined && Object.keys((above ?? {})).length > 0)
						return;
				document.deleteIn(key.slice(0, end));
		}
}
function whyOf(message) {
		return message.split('; ')[0];
}

var optimize_recordings = __webpack_require__(49014);
var strategies_of = __webpack_require__(70901);
;






















async function prepareOptimize(request, ports) {
		const problems = new problem .Zw();
		const file = request.config ?? (0,inputs_config .u0)(request.tree) ?? '.github/plumbline.yml';
		const config = (0,inputs_config .Z9)(request.tree, file, problems);
		if (config === null)
				throw new problem .dz(problems.list);
		const target = targetNamed(config, request.target, problems);
		const policy = policyOf(config, request, problems);
		if (target === null)
				throw new problem .dz(problems.list);
		const tree = await (0,load_parsers .HD)(request.tree, config);
		const { name, prompt, model } = target;
		const paths = { ...(0,prompt_part .MU)(target), name, prompt, model };
		const arm = (0,arms .$P)('head', tree, paths, config, { problems });
		const suite = await (0,prepare_targets .Ee)(tree, target.suite, problems, ports, { config });
		for (const refused of arm === null ? [] : (0,refused_settings .bK)(arm, config.providers, tree, suite?.media))
				problems.add(refused);
		if (suite !== null)
				(0,lock .sv)(tree, suite, problems);
		const moved = arm === null || request.to === undefined ? null : movedModel(arm, request.to, { config, tree, problems });
		for (const refused of moved === null ? [] : (0,refused_settings .bK)(moved.arm, config.providers, tree, suite?.media))
				problems.add({ ...refused, file: request.to ?? refused.file, line: undefined });
		const goal = suite === null ? null : goalOf(suite, target, { policy, config, problems });
		const { files, components } = textsOf(target, tree, { policy, config, problems });
		const hasShots = components.some((one) => (0,shots_file .hB)(tree, one.file, files.get(one.file) ?? '') !== null);
		const isWanted = policy !== null && (0,strategies_of .p)({ policy, hasShots }, request).includes('few-shots');
		const sought = { file: policy?.demos, files, components, suite, isWanted };
		const demonstrations = (0,optimize_demonstrations .H)(request.tree, sought, problems);
		const scored = (suite?.cases ?? []).filter((row) => goal === null || (0,per_case .Gl)(goal, row));
		const slices = suite === null ? null : (0,optimize_slices .nu)({ ...suite, cases: scored }, request.seed);
		if (slices !== null)
				checkSlices(slices, suite, problems);
		const recordings = arm === null || suite === null ? null : (0,optimize_recordings .es)(arm, suite, { config, request, problems });
		problems.throwIfAny();
		return {
				config,
				target,
				policy: policy,
				suite: suite,
				arm: arm,
				candidateArm: moved?.arm ?? arm,
				goal: goal,
				guards: suite.templates.filter((one) => one.id !== goal.id && (0,target_work .Bv)(one) && one.spec.paired !== true),
				components,
				files,
				slices: slices,
				moved,
				recordings,
				hasShots,
				demonstrations,
		};
}
function textsOf(target, tree, { policy, config, problems }) {
		const files = new Map();
		const before = problems.count;
		const components = target.prompt.flatMap((path) => {
				if ((0,address .o)(path).selector !== null)
						return [];
				const text = (0,utf8 .yR)(tree, path, problems)?.replaceAll('\r\n', '\n');
				if (text === undefined)
						return [];
				files.set(path, text);
				const isWanted = (policy?.components ?? []).length === 0 || policy?.components.includes(path) === true;
				return isWanted ? (0,component .ct)(path, text) : [];
		});
		if (problems.count === before && components.length === 0)
				problems.add({
						file: config.file,
						key: `targets.${target.name}.prompt`,
						message: 'holds no text that could be edited; optimize writes .md, .txt, .prompt.yml and .json prompts',
				});
		return { files, components };
}
function targetNamed(config, name, problems) {
		const found = config.targets.find((target) => target.name === name);
		if (found !== undefined)
				return found;
		const names = config.targets.map((target) => target.name);
		problems.add({
				file: config.file,
				key: 'targets',
				message: `there is no target "${name}"${(0,did_you_mean .h)(name, names)}; there are: ${names.join(', ')}`,
		});
		return null;
}
function policyOf(config, { limits }, problems) {
		const policy = config.optimize;
		if (policy === undefined) {
				problems.add({
						file: config.file,
						key: 'optimize.reflector',
						message: 'is missing: which model writes the candidates? For example optimize: { reflector: { model: gpt-4.1 } }',
				});
				return null;
		}
		if (!Object.hasOwn(config.providers, policy.reflector.provider))
				problems.add({
						file: config.file,
						key: 'optimize.reflector.provider',
						message: `"${policy.reflector.provider}" is not one of the providers (${Object.keys(config.providers).join(', ')})`,
				});
		return {
				...policy,
				maxCalls: limits.maxCalls ?? policy.maxCalls,
				maxCostUsd: limits.maxCostUsd ?? policy.maxCostUsd,
				maxMinutes: limits.maxMinutes ?? policy.maxMinutes,
		};
}
function goalOf(suite, target, { policy, config, problems }) {
		const named = policy?.goal ?? target.escalation?.goal?.template ?? config.escalation?.goal?.template;
		const only = suite.templates.length === 1 ? suite.templates[0] : undefined;
		const found = named === undefined ? only : suite.templates.find(({ id }) => id === named);
		if (found !== undefined && found.spec.paired !== true)
				return found;
		const ids = suite.templates.map(({ id }) => id).join(', ');
		problems.add({
				file: config.file,
				key: 'optimize.goal',
				message: named === undefined
						? `is missing: which template is to rise? ${suite.file} has ${ids}`
						: `"${named}" is no template of ${suite.file} that has a level of its own (there: ${ids})`,
		});
		return null;
}
function checkSlices({ search, select, heldout }, suite, problems) {
		const share = Math.max(0.05, suite.holdout / 100);
		const short = (name, has, least, needed) => `the ${name} slice has ${has} cases and needs ${least}; about ${needed} cases in all would do`;
		const faults = [];
		if (heldout.length === 0)
				faults.push('no case is held out, so no claim could be made; set split: { holdout: 40 } and lock again');
		else if (heldout.length < plan .Yr)
				faults.push(short('held-out', heldout.length, plan .Yr, Math.ceil(plan .Yr / share)));
		if (select.length < plan .Lk)
				faults.push(short('select', select.length, plan .Lk, Math.ceil((plan .Lk * 1.5) / (1 - share))));
		if (search.length < plan .BD)
				faults.push(short('search', search.length, plan .BD, Math.ceil((plan .BD * 3) / (1 - share))));
		const clusters = (0,member .A3)(heldout);
		if (clusters !== null && clusters < member .r2)
				faults.push(`the held-out cases are ${clusters} clusters and need ${member .r2}`);
		for (const message of faults)
				problems.add({ file: suite.file, key: 'split', message });
}


	}),

	49014:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		C3: () => (  repliesOf),
		es: () => (  recordingsOf),
		kq: () => (  recordedName),
		zG: () => (  treesOf)
	});
	var _change_recorded_rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48239);
	var _text_json_object_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57128);
	var _text_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29093);



function treesOf(tree) {
		return { base: tree, head: tree, workspace: tree };
}
function recordingsOf(arm, suite, { config, request, problems, }) {
		if (arm.provider.type !== 'recorded')
				return null;
		if (request.reflectorReplies === undefined) {
				const message = `replays recorded answers, and of a prompt that is yet to be written there are none; let ${arm.model.file} name a provider that is asked, or give --reflector-replies FILE with the answers to its prompts recorded under ${arm.prompt.name}@HEX8, the first 8 hex digits of the SHA-256 of the prompt file`;
				problems.add({ file: config.file, key: `providers.${arm.provider.name}`, message });
				return null;
		}
		const trees = treesOf(request.tree);
		const rows = (0,_change_recorded_rows_js__WEBPACK_IMPORTED_MODULE_0__  .aK)('head', arm, trees, problems);
		if (rows === null || (0,_change_recorded_rows_js__WEBPACK_IMPORTED_MODULE_0__  .r6)(rows, suite.cases, problems))
				return null;
		return { samples: (0,_change_recorded_rows_js__WEBPACK_IMPORTED_MODULE_0__  .HC)(rows, rows, suite.cases), identity: (0,_change_recorded_rows_js__WEBPACK_IMPORTED_MODULE_0__  .an)('head', arm, trees) ?? '' };
}
function repliesOf(text, file) {
		return text.split('\n').flatMap((line, index) => {
				if (line.trim() === '')
						return [];
				const row = parsed(line);
				const reply = (0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_2__  .G)(row) ? row['reply'] : undefined;
				if (reply === undefined)
						throw new _text_problem_js__WEBPACK_IMPORTED_MODULE_1__  .dz({ file, line: index + 1, message: 'expected {"reply": ...}' });
				return [typeof reply === 'string' ? reply : JSON.stringify(reply)];
		});
}
function parsed(line) {
		try {
				return JSON.parse(line);
		}
		catch {
				return undefined;
		}
}
function recordedName(prompt, fingerprint) {
		return `${prompt}@${fingerprint.slice('sha256:'.length, 'sha256:'.length + 8)}`;
}


	}),

	70901:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		p: () => (  strategiesOf)
	});
	var _inputs_optimize_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34272);

const AUTO = _inputs_optimize_policy_js__WEBPACK_IMPORTED_MODULE_0__  .YL.filter((name) => name !== 'few-shots');
function strategiesOf({ policy, hasShots }, { strategies, fewShots }) {
		const named = strategies ?? (policy.strategies === 'auto' ? undefined : policy.strategies);
		const isAsked = fewShots || (named === undefined && (hasShots || policy.demos !== undefined));
		const chosen = named ?? AUTO;
		return isAsked && !chosen.includes('few-shots') ? [...chosen, 'few-shots'] : chosen;
}


	})

};
