export const id = 3453;
export const ids = [3453];
export const modules = {

	62076:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		Wu: () => (  comparePromptHealth),
		bP: () => (  estimateTokens),
		br: () => (  promptHealth)
	});
const LONG_SYSTEM = 1_000;
const MANY_RULES = 15;
const WORTH_CACHING = 200;
const CACHED_FROM = 1_024;
const VARIABLE = /\{\{[^{}]*\}\}/gu;
function estimateTokens(text) {
		return Math.ceil([...text].length / 4);
}
function promptHealth(input) {
		const texts = input.messages.map(({ role, content }) => ({ role, text: content ?? '' }));
		const whole = texts.map(({ text }) => text).join('\n');
		const still = whole.replace(VARIABLE, '');
		const first = whole.search(VARIABLE);
		const before = first === -1 ? still : whole.slice(0, first);
		const staticTokens = estimateTokens(still);
		const cacheable = still.trim() === '' ? 0 : before.length / still.length;
		const system = texts
				.filter(({ role }) => role === 'system' || role === 'developer')
				.map(({ text }) => text.replace(VARIABLE, ''));
		const systemTokens = estimateTokens(system.join('\n'));
		const rules = countRules(still);
		const sizes = (input.rendered ?? []).map((messages) => estimateTokens(messages.map(({ content }) => content ?? '').join('\n')));
		const flags = [];
		if (systemTokens > LONG_SYSTEM)
				flags.push('long-system-prompt');
		if (rules >= MANY_RULES)
				flags.push('many-rules');
		if (staticTokens >= WORTH_CACHING && cacheable < 0.5)
				flags.push('cache-hostile');
		if (input.labels === true && input.fewShots === 0)
				flags.push('no-few-shots');
		return {
				staticTokens,
				systemTokens,
				wholeTokens: sizes.length === 0 ? null : Math.round(sizes.reduce((sum, size) => sum + size, 0) / sizes.length),
				rules,
				cacheable: Math.round(cacheable * 1000) / 1000,
				cacheableTokens: estimateTokens(before),
				fewShots: input.fewShots,
				flags,
		};
}
const LISTED = /^\s*(?:[-*+•]|\d{1,3}[.)])\s+(\S.*)$/u;
const COMMANDING = /\b(?:must|never|always|do not|don['’]t|should|shall|only|ensure|make sure|avoid|be sure|refuse|required?|at most|at least)\b/iu;
function countRules(text) {
		const rules = new Set();
		for (const line of text.split(/\r?\n/u)) {
				if (/^\s*#/u.test(line))
						continue;
				const item = LISTED.exec(line)?.[1];
				const parts = item === undefined ? line.split(/(?<=[.!?])\s+/u).filter((part) => COMMANDING.test(part)) : [item];
				for (const part of parts) {
						const key = part
								.toLowerCase()
								.replace(/[^\p{L}\p{N}]+/gu, ' ')
								.trim();
						if (key !== '')
								rules.add(key);
				}
		}
		return rules.size;
}
const SAID = {
		'long-system-prompt': ({ systemTokens }) => `The system prompt has about ${systemTokens} tokens: above ${LONG_SYSTEM} it tends to contradict itself.`,
		'many-rules': ({ rules }) => `The prompt holds ${rules} rules: from ${MANY_RULES} on, a new one makes an old one slip.`,
		'cache-hostile': ({ cacheable }) => `Only ${Math.round(cacheable * 100)} % of the fixed text comes before the first variable: put fixed text first, so that a provider can cache it.`,
		'no-few-shots': () => 'Classification or extraction without one example in the prompt: three to five usually help.',
};
function comparePromptHealth(base, head) {
		const notes = head.flags.map((flag) => `${SAID[flag](head)}${base === null || base.flags.includes(flag) ? '' : ' New with this change.'}`);
		if (base !== null && base.staticTokens !== head.staticTokens)
				notes.push(`Fixed prompt text: about ${base.staticTokens} -> ${head.staticTokens} tokens (${head.staticTokens > base.staticTokens ? '+' : ''}${head.staticTokens - base.staticTokens}).`);
		if (base !== null && base.cacheableTokens >= CACHED_FROM && head.cacheableTokens < CACHED_FROM)
				notes.push(`The cacheable beginning falls from about ${base.cacheableTokens} to ${head.cacheableTokens} tokens, below the ${CACHED_FROM} from which OpenAI caches.`);
		const estimated = (health) => ({ ...health, estimate: 'characters / 4' });
		return { base: base === null ? null : estimated(base), head: estimated(head), flags: head.flags, notes };
}


	}),

	443:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		GU: () => (  SEED),
		eA: () => (  MOVED),
		k8: () => (  CandidateIntake)
	});
	var _inputs_prompt_prompt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83689);
	var _inputs_prompt_prompt_health_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62076);
	var _scoring_deterministic_secret_patterns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77167);
	var _text_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27744);
	var _text_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29093);
	var _component_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(39609);
	var _shots_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(69922);







const SEED = 'c00';
const MOVED = 'n00';
const GRACE_TOKENS = 200;
const LONGEST = 200_000;
class CandidateIntake {
		#setting;
		#sent = new Set();
		#admitted = new Map();
		#seeds = new Map();
		constructor(setting) {
				this.#setting = setting;
		}
		seed(component, file, prompt) {
				const shots = (0,_shots_file_js__WEBPACK_IMPORTED_MODULE_6__  .hB)(this.#setting.tree, component.file, file);
				const digest = (0,_text_digest_js__WEBPACK_IMPORTED_MODULE_3__  .Nv)(file);
				const candidate = {
						id: SEED,
						parent: null,
						strategy: 'seed',
						component: component.name,
						text: component.text,
						file,
						digest,
						fingerprint: digest,
						shots,
						tokens: tokensOf(component.text, shots),
						hypothesis: '',
						prompt,
				};
				this.#seeds.set(component.name, { component, file, seed: candidate });
				this.#sent.add(this.#identity(prompt) ?? '');
				return candidate;
		}
		admit(proposal, as) {
				const { component, file, seed } = this.#seeds.get(as.component);
				const text = tidied(proposal.text);
				const shots = this.#shotsOf(proposal, as, seed);
				const whole = (0,_shots_file_js__WEBPACK_IMPORTED_MODULE_6__  .Iq)(component.file, (0,_component_js__WEBPACK_IMPORTED_MODULE_5__  .ij)(component, file, text), shots);
				const digest = (0,_text_digest_js__WEBPACK_IMPORTED_MODULE_3__  .Nv)(whole);
				const refused = (why) => ({ refused: why, digest });
				if (text.trim() === '')
						return refused('is empty');
				if (text.length > LONGEST)
						return refused(`is longer than ${LONGEST} characters`);
				const problems = new _text_problem_js__WEBPACK_IMPORTED_MODULE_4__  .Zw();
				const named = shots === null ? this.#setting.tree : (0,_component_js__WEBPACK_IMPORTED_MODULE_5__  .tV)(this.#setting.tree, shots.file, shots.text);
				const tree = (0,_component_js__WEBPACK_IMPORTED_MODULE_5__  .tV)(named, component.file, whole);
				const prompt = (0,_inputs_prompt_prompt_js__WEBPACK_IMPORTED_MODULE_0__  .hT)(tree, this.#setting.promptFiles, problems);
				if (prompt === null)
						return refused(`does not read as a prompt: ${problems.list[0]?.message ?? 'unknown fault'}`);
				const strange = variableFault(seed.prompt, prompt);
				if (strange !== null)
						return refused(strange);
				const identity = this.#identity(prompt);
				if (identity === null)
						return refused('does not render for every case');
				if (this.#sent.has(identity))
						return refused('identical: it sends what a candidate before it sends');
				const tokens = tokensOf(text, shots);
				const limit = this.tokenLimit(as.component);
				if (tokens > limit)
						return refused(`has about ${tokens} tokens, over the limit of ${limit}`);
				const copied = this.#setting.copies.find(text) ?? this.#copiedShot(shots, seed);
				if (copied !== null)
						return refused(copied);
				const [before, after] = [saidBy(seed.text, seed.shots), saidBy(text, shots)];
				const address = newAddress(before, after);
				if (address !== null)
						return refused(address);
				if ((0,_scoring_deterministic_secret_patterns_js__WEBPACK_IMPORTED_MODULE_2__  .VY)(after).length > (0,_scoring_deterministic_secret_patterns_js__WEBPACK_IMPORTED_MODULE_2__  .VY)(before).length)
						return refused('holds what looks like a key');
				this.#sent.add(identity);
				const isOwn = shots === null || shots.text === seed.shots?.text;
				const fingerprint = isOwn ? digest : (0,_text_digest_js__WEBPACK_IMPORTED_MODULE_3__  .Nv)(`${whole}\0${shots.text}`);
				const hypothesis = proposal.hypothesis.slice(0, 500);
				const candidate = { ...as, text, file: whole, digest, fingerprint, shots, tokens, hypothesis, prompt };
				this.#admitted.set(as.id, candidate);
				return { candidate };
		}
		#shotsOf({ shots }, { parent }, seed) {
				if (shots === undefined)
						return (parent === null ? seed : (this.#admitted.get(parent) ?? seed)).shots;
				if (shots.length === 0)
						return null;
				return (0,_shots_file_js__WEBPACK_IMPORTED_MODULE_6__  .Tp)(seed.shots?.file ?? (0,_shots_file_js__WEBPACK_IMPORTED_MODULE_6__  .gU)(this.#setting.tree, fileOfComponent(seed)), shots);
		}
		#copiedShot(shots, seed) {
				const known = new Set((seed.shots?.list ?? []).map(({ input, output }) => `${input}\0${output}`));
				for (const shot of shots?.list ?? []) {
						const copied = known.has(`${shot.input}\0${shot.output}`) ? null : this.#setting.copies.findShot(shot);
						if (copied !== null)
								return `a worked example ${copied}`;
				}
				return null;
		}
		tokenLimit(component) {
				const { seed } = this.#seeds.get(component);
				const { maxTokensRatio, maxTokensShare } = this.#setting;
				return maxTokensShare === undefined
						? Math.floor(maxTokensRatio * seed.tokens + GRACE_TOKENS)
						: Math.floor(maxTokensShare * seed.tokens);
		}
		#identity(prompt) {
				const problems = new _text_problem_js__WEBPACK_IMPORTED_MODULE_4__  .Zw();
				const rendered = this.#setting.cases.map((row) => (0,_inputs_prompt_prompt_js__WEBPACK_IMPORTED_MODULE_0__  .nQ)(prompt, row, problems));
				return rendered.includes(null)
						? null
						: (0,_text_digest_js__WEBPACK_IMPORTED_MODULE_3__  .ol)(rendered.map((messages) => messages.map(({ role, content }) => [role, content?.trim() ?? null])));
		}
}
function saidBy(text, shots) {
		return shots === null ? text : `${text}\n${shots.text}`;
}
function tokensOf(text, shots) {
		const said = (shots?.list ?? []).map(({ input, output }) => `${input}\n${output}`);
		return (0,_inputs_prompt_prompt_health_js__WEBPACK_IMPORTED_MODULE_1__  .bP)([text, ...said].join('\n'));
}
function fileOfComponent({ component }) {
		return component.split('#')[0];
}
function tidied(text) {
		return text
				.replaceAll('\r\n', '\n')
				.split('\n')
				.map((line) => line.trimEnd())
				.join('\n')
				.trimEnd();
}
function variableFault(seed, prompt) {
		const names = ({ variables }) => new Set(variables.map(({ name }) => name));
		const [had, has] = [names(seed), names(prompt)];
		const lost = [...had].filter((name) => !has.has(name));
		const strange = [...has].filter((name) => !had.has(name));
		if (lost.length > 0)
				return `loses the placeholder ${lost.map((name) => `{{${name}}}`).join(', ')}`;
		return strange.length > 0 ? `invents the placeholder ${strange.map((name) => `{{${name}}}`).join(', ')}` : null;
}
const ADDRESS = /(?:https?:\/\/|www\.)[^\s"'<>)\]]+|[\w.+-]+@[\w-]+\.[\w.-]+|\b(?:[a-z0-9-]+\.)+(?:com|net|org|io|dev|ai|app|test|example)\b/giu;
function newAddress(seed, text) {
		const known = new Set((seed.match(ADDRESS) ?? []).map((one) => one.toLowerCase()));
		const found = (text.match(ADDRESS) ?? []).find((one) => !known.has(one.toLowerCase()));
		if (found !== undefined)
				return 'brings an address that the prompt does not have';
		const fences = (all) => all.split('```').length - 1;
		return fences(text) > fences(seed) ? 'brings a code fence that the prompt does not have' : null;
}


	}),

	39609:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		EZ: () => (  frontMatterOf),
		ct: () => (  componentsOf),
		ij: () => (  withText),
		tV: () => (  overlayTree)
	});
	var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);

function componentsOf(file, text) {
		if (/\.(md|markdown|txt)$/.test(file))
				return [{ name: file, file, text: bodyOf(file, text).body }];
		if (/\.(ya?ml|json)$/.test(file)) {
				const messages = messagesOf(file, text);
				return messages.flatMap((content, message) => content === null
						? []
						: [{ name: messages.length === 1 ? file : `${file}#${message}`, file, message, text: content }]);
		}
		return [];
}
function withText(component, file, text) {
		if (component.message === undefined) {
				const { front, final } = bodyOf(component.file, file);
				return `${front}${text}${final}`;
		}
		if (component.file.endsWith('.json')) {
				const value = JSON.parse(file);
				const list = (Array.isArray(value) ? value : value.messages);
				list[component.message].content = text;
				return `${JSON.stringify(value, null, indentOf(file))}${file.endsWith('\n') ? '\n' : ''}`;
		}
		const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__  .Tp)(file);
		document.setIn(['messages', component.message, 'content'], text);
		return document.toString({ lineWidth: 0 });
}
function overlayTree(tree, file, text) {
		const bytes = new TextEncoder().encode(text);
		return {
				revision: tree.revision,
				parsers: tree.parsers,
				entry: (path) => (path === file ? { kind: 'file', bytes, id: `overlay ${text.length}` } : tree.entry(path)),
				paths: () => tree.paths(),
		};
}
function frontMatterOf(file, text) {
		const { front } = bodyOf(file, text);
		return {
				exists: front !== '',
				yaml: front.replace(/^---[ \t]*\n/, '').replace(/(?:^|(?<=\n))---[ \t]*\n?$/, ''),
				rest: text.slice(front.length),
		};
}
function bodyOf(file, text) {
		const front = file.endsWith('.txt') ? '' : (/^---[ \t]*\n(?:[^\n]*\n)*?---[ \t]*(?:\n|$)/.exec(text)?.[0] ?? '');
		const rest = text.slice(front.length);
		return rest.endsWith('\n') ? { front, body: rest.slice(0, -1), final: '\n' } : { front, body: rest, final: '' };
}
function messagesOf(file, text) {
		const value = file.endsWith('.json') ? JSON.parse(text) : (0,yaml__WEBPACK_IMPORTED_MODULE_0__  .Tp)(text).toJS();
		const list = Array.isArray(value) ? value : value?.messages;
		if (!Array.isArray(list))
				return [];
		return list.map((message) => {
				const content = message?.content;
				return typeof content === 'string' ? content : null;
		});
}
function indentOf(text) {
		return /^\{?\[?\n( +)/.exec(text)?.[1]?.length ?? 2;
}


	}),

	13453:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		Bg: () => (  resultOf),
		YA: () => (  OPTIMIZE_RESULT),
		isProposed: () => (  isProposed),
		sl: () => (  resultDigest)
	});
	var _stats_paired_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33755);
	var _text_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27744);
	var _candidate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(443);
	var _slices_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11207);




const OPTIMIZE_RESULT = 'plumbline/optimize@1';
function isProposed(outcome, guards) {
		switch (outcome) {
				case 'improved':
				case 'shorter':
				case 'migrated':
						return true;
				case 'guards-open':
						return guards === 'gate';
				case 'guard-regressed':
				case 'ceiling':
				case 'unproven':
				case 'nothing':
				case 'stopped':
						return false;
		}
}
function resultOf(found, frame) {
		const { state, finalist, looked } = found;
		const { plan, goal, intake } = state.setup;
		const { files, moved, recorded, ...common } = frame;
		const seed = state.standings.find((one) => one.id === _candidate_js__WEBPACK_IMPORTED_MODULE_2__  .GU && one.component === finalist?.component);
		const component = finalist?.candidate?.component;
		const file = component?.split('#')[0];
		return {
				schema: OPTIMIZE_RESULT,
				outcome: found.outcome,
				reason: found.reason,
				...common,
				goal: goal.id,
				heldout: {
						asked: looked !== null,
						digest: (0,_slices_js__WEBPACK_IMPORTED_MODULE_3__  .d8)(plan.heldout),
						cases: plan.heldout.length,
						look: plan.look,
						alpha: plan.alpha,
						samples: looked?.samples ?? 0,
						recorded: looked === null ? [] : recorded,
				},
				claim: looked?.claim ?? null,
				guards: Object.fromEntries(looked?.guards ?? []),
				ceilings: {
						promptTokens: finalist?.candidate && seed?.candidate && component !== undefined
								? { base: seed.candidate.tokens, head: finalist.candidate.tokens, limit: intake.tokenLimit(component) }
								: null,
						costRatio: looked?.cost ?? null,
						latencyRatio: looked?.latency ?? null,
				},
				control: found.control,
				finalist: finalist?.id ?? null,
				candidates: state.standings.map((one) => candidateRow(state, one)),
				strategies: Object.fromEntries([...state.strategies.values()].map(({ name, candidates, gain, tickets }) => [
						name,
						{
								candidates,
								kept: state.kept().filter(({ strategy }) => strategy === name).length,
								gain: candidates === 0 ? 0 : (100 * gain) / candidates,
								tickets,
						},
				])),
				plateau: plateauOf(state, found),
				changes: [
						...promptChanges(finalist, file, { files, seed: seed?.candidate ?? null }),
						...(finalist === null || moved === null ? [] : [moved]),
				],
		};
}
function promptChanges(finalist, file, { files, seed }) {
		if (!finalist?.candidate || file === undefined)
				return [];
		const { file: after, shots } = finalist.candidate;
		const before = files.get(file) ?? '';
		const old = seed?.shots ?? null;
		const isNew = shots !== null && shots.text !== old?.text;
		return [
				...(before === after ? [] : [{ file, before, after }]),
				...(isNew ? [{ file: shots.file, before: old?.text ?? null, after: shots.text }] : []),
		];
}
function candidateRow(state, one) {
		const { id, parent, strategy, component, digest, hypothesis, why } = one;
		const data = one.cases === 0 ? null : state.lift(id, one.cases);
		const n = data?.values.length ?? 0;
		const select = data === null || n === 0
				? null
				: {
						points: (100 * data.sums.sum) / n,
						n,
						posterior: 100 * one.posterior.mean,
						sd: 100 * Math.sqrt(one.posterior.variance),
				};
		const tokens = one.candidate?.tokens ?? null;
		const shots = one.candidate?.shots ?? null;
		const fewShots = shots === null ? null : { file: shots.file, count: shots.list.length, digest: (0,_text_digest_js__WEBPACK_IMPORTED_MODULE_1__  .Nv)(shots.text) };
		return { id, parent, strategy, component, digest, tokens, hypothesis, state: one.state, why, fewShots, select };
}
function plateauOf(state, { stopped }) {
		const raced = state.standings.filter(({ cases, strategy }) => cases > 0 && strategy !== 'seed');
		const best = [...raced].sort((a, b) => b.posterior.mean - a.posterior.mean)[0];
		const statistic = best === undefined ? null : (0,_stats_paired_js__WEBPACK_IMPORTED_MODULE_0__  .wu)(state.lift(best.id, best.cases).sums);
		if (best === undefined || statistic === null)
				return { flag: stopped === 'patience', stopped, best: null };
		const data = state.lift(best.id, best.cases);
		const n = data.values.length;
		const [low, high] = (0,_stats_paired_js__WEBPACK_IMPORTED_MODULE_0__  .Ly)(statistic).map((value) => 100 * value);
		return {
				flag: stopped === 'patience',
				stopped,
				best: {
						points: (100 * data.sums.sum) / n,
						interval: [low, high],
						n,
						candidates: raced.length,
						base: 100 * (data.theirs ?? 0),
						head: 100 * (data.ours ?? 0),
				},
		};
}
function resultDigest(result) {
		const { claim, guards, candidates, heldout, splits, outcome, run } = result;
		return (0,_text_digest_js__WEBPACK_IMPORTED_MODULE_1__  .ol)(JSON.parse(JSON.stringify({ claim, guards, candidates, heldout, splits, outcome, run })));
}


	}),

	69922:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		Iq: () => (  namingShots),
		Tp: () => (  shotsIn),
		WB: () => (  noShotsFor),
		gU: () => (  freeShotsFile),
		hB: () => (  shotsOf)
	});
	var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
	var _inputs_prompt_address_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92291);
	var _inputs_prompt_few_shots_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56693);
	var _text_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29093);
	var _text_tree_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(19148);
	var _text_utf8_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84323);
	var _component_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39609);







const KEY = 'few-shots';
function namedIn(promptFile, text) {
		if (!/\.(?:md|markdown)$/.test(promptFile))
				return null;
		const named = (0,yaml__WEBPACK_IMPORTED_MODULE_0__  .Tp)((0,_component_js__WEBPACK_IMPORTED_MODULE_4__  .EZ)(promptFile, text).yaml).get(KEY);
		return typeof named === 'string' ? named : null;
}
function noShotsFor(promptFile, text) {
		if (!/\.(?:md|markdown)$/.test(promptFile))
				return 'takes no few-shots, whose file is named in the front matter of a .md prompt; rename it';
		const named = namedIn(promptFile, text);
		return named !== null && (0,_inputs_prompt_address_js__WEBPACK_IMPORTED_MODULE_5__  .o)(named).selector !== null
				? `has its few-shots in code (${named}), which no machine writes; move them into a file of {"input", "output"} lines`
				: null;
}
function shotsOf(tree, promptFile, text) {
		const named = namedIn(promptFile, text);
		if (named === null || noShotsFor(promptFile, text) !== null)
				return null;
		const file = (0,_text_tree_js__WEBPACK_IMPORTED_MODULE_6__  .o)(promptFile, named);
		const found = file === null ? null : (0,_text_utf8_js__WEBPACK_IMPORTED_MODULE_3__  .yR)(tree, file, new _text_problem_js__WEBPACK_IMPORTED_MODULE_2__  .Zw());
		return file === null || found === null
				? null
				: { file, list: (0,_inputs_prompt_few_shots_js__WEBPACK_IMPORTED_MODULE_1__  .VZ)(file, found, new _text_problem_js__WEBPACK_IMPORTED_MODULE_2__  .Zw()), text: found };
}
function freeShotsFile(tree, promptFile) {
		const stem = promptFile.replace(/\.(?:md|markdown)$/, '');
		const names = Array.from({ length: 100 }, (_, at) => `${stem}.few-shots${at === 0 ? '' : `-${at + 1}`}.jsonl`);
		return names.find((name) => tree.entry(name).kind === 'absent') ?? names[0];
}
function shotsIn(file, list) {
		return { file, list, text: (0,_inputs_prompt_few_shots_js__WEBPACK_IMPORTED_MODULE_1__  .hy)(list) };
}
function namingShots(promptFile, text, shots) {
		const { yaml, rest, exists } = (0,_component_js__WEBPACK_IMPORTED_MODULE_4__  .EZ)(promptFile, text);
		const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__  .Tp)(yaml);
		const isNamed = document.has(KEY);
		if (isNamed === (shots !== null))
				return text;
		if (shots !== null) {
				const name = shots.file.slice(shots.file.lastIndexOf('/') + 1);
				return `---\n${yaml}${KEY}: ${JSON.stringify(name)}\n---\n${exists ? rest : text}`;
		}
		document.delete(KEY);
		const isEmpty = document.toJS() === null || Object.keys(document.toJS()).length === 0;
		return `---\n${isEmpty ? '' : document.toString({ lineWidth: 0 })}---\n${rest}`;
}


	}),

	11207:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		d8: () => (  sliceDigest),
		lx: () => (  unitHash),
		nu: () => (  slicesOf)
	});
	var _decision_member_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10929);
	var _inputs_suite_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61131);
	var _text_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27744);



function unitHash(text) {
		return Number.parseInt((0,_text_digest_js__WEBPACK_IMPORTED_MODULE_2__  .fg)(text).slice(0, 12), 16) / 2 ** 48;
}
function sliceOf(suite, row) {
		if ((0,_inputs_suite_js__WEBPACK_IMPORTED_MODULE_1__  .uv)(suite, row) === 'holdout')
				return 'heldout';
		return unitHash(`select\0${row.cluster ?? row.id}`) < 2 / 3 ? 'select' : 'search';
}
function slicesOf(suite, seed, leftOut = new Set()) {
		const found = { search: [], select: [], heldout: [] };
		for (const row of suite.cases)
				if (!leftOut.has(row.id))
						found[sliceOf(suite, row)].push({ id: row.id, cluster: row.cluster, equal: false });
		return {
				search: (0,_decision_member_js__WEBPACK_IMPORTED_MODULE_0__  .IM)(found.search, seed),
				select: (0,_decision_member_js__WEBPACK_IMPORTED_MODULE_0__  .IM)(found.select, seed),
				heldout: (0,_decision_member_js__WEBPACK_IMPORTED_MODULE_0__  .IM)(found.heldout, seed),
		};
}
function sliceDigest(units) {
		return (0,_text_digest_js__WEBPACK_IMPORTED_MODULE_2__  .ol)(units.map(({ id }) => id).sort());
}


	}),

	77167:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		VY: () => (  secretsIn),
		WL: () => (  canaryIn),
		gG: () => (  SECRETS_PIN)
	});
const SHAPES = {
		'aws-access-key': /(?<![A-Za-z0-9])(?:AKIA|ASIA|AROA|AIDA)[A-Z2-7]{16}(?![A-Za-z0-9])/gu,
		'anthropic-key': /\bsk-ant-[A-Za-z0-9_-]{20,200}/gu,
		'openai-key': /\bsk-(?!ant-)(?:(?:proj|svcacct|admin)-[A-Za-z0-9_-]{20,200}|[A-Za-z0-9]{32,64}(?![A-Za-z0-9]))/gu,
		'github-token': /\bgh[pousr]_[A-Za-z0-9]{36,255}|\bgithub_pat_[A-Za-z0-9_]{36,255}/gu,
		'gitlab-token': /\bglpat-[A-Za-z0-9_-]{20,64}/gu,
		'slack-token': /\bxox[abeoprs]-[A-Za-z0-9-]{20,200}|\bxapp-\d-[A-Za-z0-9-]{20,200}/gu,
		'stripe-key': /\b[rs]k_(?:live|test)_[A-Za-z0-9]{16,200}|\bwhsec_[A-Za-z0-9]{24,100}/gu,
		'google-key': /\bAIza[A-Za-z0-9_-]{35}(?![A-Za-z0-9_-])|\bGOCSPX-[A-Za-z0-9_-]{20,40}|\bya29\.[A-Za-z0-9_-]{20,300}/gu,
		'npm-token': /\bnpm_[A-Za-z0-9]{36}(?![A-Za-z0-9])/gu,
		'pypi-token': /\bpypi-AgEI[A-Za-z0-9_-]{50,300}/gu,
		'huggingface-token': /\bhf_[A-Za-z0-9]{30,64}(?![A-Za-z0-9])/gu,
		'sendgrid-key': /\bSG\.[A-Za-z0-9_-]{16,32}\.[A-Za-z0-9_-]{32,64}/gu,
		'azure-key': /\bAccountKey=[A-Za-z0-9+/]{80,100}={0,2}/gu,
		'private-key': /-----BEGIN (?:[A-Z0-9]{2,20} ){0,3}PRIVATE KEY(?: BLOCK)?-----/gu,
		jwt: /\beyJ[A-Za-z0-9_-]{10,500}\.eyJ[A-Za-z0-9_-]{10,2000}\.[A-Za-z0-9_-]{10,500}/gu,
		'password-in-url': /\b[a-z][a-z0-9+]{1,15}:\/\/[^\s:/@<>{}[\]$*]{1,64}:[^\s:/@<>{}[\]$*]{3,128}@[A-Za-z0-9[]/gu,
};
const FEWEST_DIFFERENT = 7;
const PLACEHOLDER = /example|placeholder|your[-_]?(?:api|secret|key|token|password)|redacted|x{6}|0{8}|1234567890abcdef/iu;
const SECRETS_PIN = JSON.stringify({
		SHAPES: Object.entries(SHAPES).map(([kind, { source }]) => [kind, source]),
		FEWEST_DIFFERENT,
		PLACEHOLDER: PLACEHOLDER.source,
});
function secretsIn(text) {
		return Object.entries(SHAPES).flatMap(([kind, pattern]) => [...text.matchAll(pattern)].flatMap(([found]) => kind !== 'private-key' && (new Set(found).size < FEWEST_DIFFERENT || PLACEHOLDER.test(found))
				? []
				: [{ kind, text: found }]));
}
function folded(text) {
		return text
				.normalize('NFKC')
				.toLowerCase()
				.replace(/[^\p{L}\p{N}]/gu, '');
}
const FOLDED_LEAST = 6;
function canaryIn(text, canary) {
		if (text.toLowerCase().includes(canary.toLowerCase()))
				return 'as it is';
		const small = folded(canary);
		if (small.length >= FOLDED_LEAST) {
				const all = folded(text);
				if (all.includes(small))
						return 'spelt with marks between';
				if (all.includes([...small].reverse().join('')))
						return 'backwards';
		}
		const bytes = Buffer.from(canary, 'utf8');
		if (text.includes(bytes.toString('base64').replace(/.?=*$/u, '')) && bytes.length >= 4)
				return 'in Base64';
		return bytes.length >= 4 && text.toLowerCase().includes(bytes.toString('hex')) ? 'in hexadecimal' : null;
}


	})

};
