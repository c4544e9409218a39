export const id = 1849;
export const ids = [1849,52];
export const modules = {

	35058:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
	ke: () => (  addedCases),
	uz: () => (  modelFileMoves),
	QV: () => (  movedPaths),
	bq: () => (  rulerMoves)
});

var digest = __webpack_require__(27744);
var json_object = __webpack_require__(57128);
var attribute_rules = __webpack_require__(36383);
var config = __webpack_require__(56940);
var escalation_policy = __webpack_require__(81242);
var suite_names = __webpack_require__(28381);
var glob = __webpack_require__(31310);
var trailing = __webpack_require__(16604);
;

const WORKFLOW = /^\.github\/workflows\/(?:[^/]+\.ya?ml|actions\.lock)$/;
const ACTION = /(?:^|\/)action\.ya?ml$/;
function gateWorkflows(tree) {
		const files = tree.paths().filter((path) => WORKFLOW.test(path) || ACTION.test(path));
		tree.expect?.(files);
		const texts = new Map(files.map((path) => [path, textOf(tree, path)]));
		const found = new Set(files.filter((path) => /plumbline/i.test(texts.get(path) ?? '')));
		for (let before = -1; before < found.size;) {
				before = found.size;
				for (const [path, text] of texts)
						if (!found.has(path) && usedBy(text).some((used) => found.has(used)))
								found.add(path);
		}
		return [...found];
}
function textOf(tree, path) {
		const entry = tree.entry(path);
		return entry.kind === 'file' ? new TextDecoder().decode(entry.bytes) : '';
}
function usedBy(text) {
		return [...text.matchAll(/\buses["']?:[ \t]*["']?\.\/([^\s"'#,}@]+)/g)].flatMap(([, named = '']) => {
				const path = (0,trailing .h)(named, '/');
				return /\.ya?ml$/.test(path) ? [path] : [`${path}/action.yml`, `${path}/action.yaml`];
		});
}

;





const OWNERS = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];
function rulerPaths(ruler, trees) {
		const found = new Map();
		const add = (path, part) => void (found.has(path) || found.set(path, part));
		for (const path of [ruler.config.file, ...config .iE])
				add(path, 'config');
		for (const [suite, [dataset, ...others]] of ruler.suites) {
				add(suite, 'suite');
				add((0,suite_names .HZ)(suite), 'lock');
				if (dataset !== undefined)
						add(dataset, 'dataset');
				for (const file of others)
						add(file, 'template file');
		}
		for (const path of ruler.media ?? [])
				add(path, 'case file');
		const named = namedByPolicy(ruler.config);
		const rows = recordedPatterns(ruler.config);
		for (const path of OWNERS)
				add(path, 'code owners');
		for (const tree of trees) {
				for (const path of tree.paths()) {
						const policy = named.find(({ file }) => path === file || path.startsWith(`${file}/`));
						const recorded = rows.find(({ pattern }) => (0,glob .ON)(pattern, path));
						if (policy !== undefined)
								add(path, policy.part);
						else if (recorded !== undefined)
								add(path, recorded.part);
						else if (path === '.gitattributes' || path.endsWith('/.gitattributes'))
								add(path, 'attributes');
				}
				for (const path of gateWorkflows(tree))
						add(path, 'workflow');
		}
		return found;
}
function namedByPolicy(config) {
		const policies = [config.escalation, ...config.targets.map(({ escalation }) => escalation)];
		const named = policies.flatMap((policy) => [
				{ file: policy?.ledger, part: 'ledger' },
				{ file: policy?.trainingData, part: 'training data' },
				{ file: policy?.review, part: 'failure review' },
				{ file: policy?.probes?.strongerModel, part: 'probe' },
				{ file: policy?.probes?.editedPrompt, part: 'probe' },
		]);
		const usual = [escalation_policy .Kd, escalation_policy .xw].map((file) => ({ file, part: 'ledger' }));
		const all = [...named, ...usual];
		return all.flatMap(({ file, part }) => (file === undefined ? [] : [{ file: file.replace(/\/$/, ''), part }]));
}
function recordedPatterns(config) {
		return Object.values(config.providers).flatMap((provider) => {
				if (provider.type !== 'recorded' || provider.from === 'head')
						return [];
				const of = (path, part) => path === undefined ? [] : [{ pattern: path.replace(/\{(?:model|prompt)\}/g, '*'), part }];
				return [...of(provider.outputs, 'recorded outputs'), ...of(provider.judgeOutputs, 'recorded judge')];
		});
}

;




function movedPaths(ruler, base, head, gated) {
		const parts = rulerPaths(ruler, [base, head]);
		const files = [
				...new Set([...gated, ...[...parts].flatMap(([path, part]) => (part === 'attributes' ? [] : [path]))]),
		];
		return [...parts]
				.sort(([a], [b]) => (a < b ? -1 : 1))
				.flatMap(([path, part]) => {
				const unread = base.blobId?.(path);
				if (unread !== undefined && unread === head.blobId?.(path))
						return [];
				const [before, after] = [contentOf(base, path), contentOf(head, path)];
				if (before?.id === after?.id)
						return [];
				const verb = before === null ? 'added' : after === null ? 'removed' : 'edited';
				if (part !== 'attributes')
						return [{ path, part, verb }];
				const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
				const touches = (0,attribute_rules .A)(before?.text() ?? '', after?.text() ?? '', folder, files);
				return touches === null ? [] : [{ path, part, verb, touches }];
		});
}
function contentOf(tree, path) {
		const entry = tree.entry(path);
		return entry.kind === 'file' ? { id: entry.id, text: () => new TextDecoder().decode(entry.bytes) } : null;
}
function rulerMoves(moved, context) {
		return moved.map(({ path, part, verb, touches }) => {
				const effect = part === 'config' ? configEffect(path, context) : effectOf(part, verb, touches);
				return { path, what: part, change: effect === '' ? verb : `${verb}: ${effect}` };
		});
}
function configEffect(path, { config, configAfter, configWords }) {
		if (path !== config && path !== configAfter)
				return 'it is no config of the gate as long as another one is read';
		const told = path === (configAfter ?? config) ? configWords : [];
		const counts = configAfter === null
				? "main's config decided here; after the merge there is none, and nothing is gated"
				: path === configAfter && path === config
						? "main's config decided here; the new one counts after the merge"
						: path === config
								? `it decided here; after the merge ${configAfter} counts`
								: `${config} decided here; after the merge this one counts`;
		return [...told, counts].join('; ');
}
function effectOf(part, verb, touches) {
		switch (part) {
				case 'suite':
				case 'template file':
						return "scored by main's version here; the new one counts after the merge";
				case 'dataset':
				case 'case file':
						return "main's cases decided here";
				case 'lock':
						return verb === 'removed' ? 'without it main would be refused after the merge' : "main's lock counts here";
				case 'recorded outputs':
				case 'recorded judge':
						return "main's rows were replayed here; these count after the merge";
				case 'workflow':
						return 'this can switch the gate off; review it by hand';
				case 'code owners':
						return 'this can change who has to agree to an edit of the ruler';
				case 'attributes':
						return `a checkout may give other bytes of ${touches ?? 'what is gated'} than the gate read`;
				case 'training data':
				case 'failure review':
				case 'probe':
						return "main's version counted here";
				case 'ledger':
						return '';
		}
}
function modelFileMoves(arms) {
		return [...allowedNames(arms), ...untuned(arms)];
}
function untuned(arms) {
		const change = "edited: tuned: false counts where main's file says it of this model; the id decided here";
		const said = arms.flatMap(({ head: { model } }) => (0,json_object .G)(model.source) && model.source['tuned'] === false && model.tuned !== false ? [model.file] : []);
		return [...new Set(said)].map((path) => ({ path, what: 'tuning', change }));
}
function allowedNames(arms) {
		const moves = arms.flatMap(({ base, head }) => {
				const [before, after] = [base.model.reportsAs ?? [], head.model.reportsAs ?? []].map((names) => [...names].sort());
				if ((0,digest .$N)(before ?? []) === (0,digest .$N)(after ?? []))
						return [];
				const change = "edited: reports-as is another; main's names decided here, the new ones count after the merge";
				return [{ path: head.model.file, what: 'model names', change }];
		});
		return [...new Map(moves.map((move) => [move.path, move])).values()];
}
function addedCases(base, head) {
		const known = new Set(base.cases.map((row) => row.id));
		return head.filter((row) => !known.has(row.id));
}


	}),

	50424:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		a: () => (  unlessBlind),
		i: () => (  isBlind)
	});
	var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8158);

function isBlind(levels, margin) {
		return Math.max(levels.base, levels.head) < margin;
}
function unlessBlind(result, margin, equal = null) {
		const { base, head } = { base: result.base ?? equal, head: result.head ?? equal };
		if (base === null || head === null || result.verdict === 'regressed' || (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__  .qB)(result.reason))
				return result;
		if (!isBlind({ base, head }, margin))
				return result;
		const told = (points) => String(Math.round(10 * points) / 10);
		const why = `main stands at ${told(base)} and the change at ${told(head)} of 100 points, and its margin is ${told(margin)}`;
		return { ...result, verdict: 'inconclusive', reason: 'blind', why, casesNeeded: undefined };
}


	}),

	19240:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		LY: () => (  economicsJson),
		lN: () => (  DAYS_PER_MONTH),
		qk: () => (  breakEven)
	});
	var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61152);

const DAYS_PER_MONTH = 30;
function promptCost(prompt, cachedShare = prompt.cachedShare) {
		const { cacheWriteShare = 0, cacheWritePremium = 0 } = prompt;
		const factor = 1 - cachedShare * prompt.cacheDiscount + (cachedShare === 0 ? 0 : cacheWriteShare * cacheWritePremium);
		const input = prompt.inputTokens * factor * prompt.priceIn;
		return (input + prompt.outputTokens * prompt.priceOut) / 1e6;
}
function tunedCost(tuned) {
		return (tuned.inputTokens * tuned.priceIn + tuned.outputTokens * tuned.priceOut) / 1e6;
}
function tunedFixed(tuned) {
		return tuned.trainingUsd / tuned.amortiseMonths + tuned.servingUsdPerMonth;
}
function breakEven(economics) {
		const { prompt, tuned } = economics;
		const perRequest = {
				prompt: promptCost(prompt, 0),
				promptCached: promptCost(prompt),
				tuned: tunedCost(tuned),
		};
		const fixed = tunedFixed(tuned);
		const uncached = crossing(perRequest.prompt, perRequest.tuned, fixed);
		const cached = crossing(perRequest.promptCached, perRequest.tuned, fixed);
		return {
				perRequest,
				fixed,
				uncached,
				cached,
				cachedShare: prompt.cachedShare,
				arithmetic: [
						`Prompted, uncached: (${prompt.inputTokens} x ${prompt.priceIn} + ${prompt.outputTokens} x ${prompt.priceOut}) / 1e6 = ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__  .dR)(perRequest.prompt)} a request.`,
						`Prompted, ${prompt.cachedShare} of the input cached at ${prompt.cacheDiscount} off: (${prompt.inputTokens} x (1 - ${prompt.cachedShare} x ${prompt.cacheDiscount}) x ${prompt.priceIn} + ${prompt.outputTokens} x ${prompt.priceOut}) / 1e6 = ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__  .dR)(perRequest.promptCached)} a request.`,
						`Tuned: (${tuned.inputTokens} x ${tuned.priceIn} + ${tuned.outputTokens} x ${tuned.priceOut}) / 1e6 = ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__  .dR)(perRequest.tuned)} a request, and ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__  .dR)(tuned.trainingUsd)} / ${tuned.amortiseMonths} + ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__  .dR)(tuned.servingUsdPerMonth)} = ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__  .dR)(fixed)} a month.`,
						line('Without caching', perRequest.prompt, perRequest.tuned, fixed, uncached),
						line('With caching', perRequest.promptCached, perRequest.tuned, fixed, cached),
				],
		};
}
function crossing(prompt, tuned, fixed) {
		const saved = prompt - tuned;
		return saved <= 1e-15 ? null : fixed / saved / DAYS_PER_MONTH;
}
function line(label, prompt, tuned, fixed, at) {
		return at === null
				? `${label} the prompted request is not dearer: never.`
				: `${label}: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__  .dR)(fixed)} / (${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__  .dR)(prompt)} - ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__  .dR)(tuned)}) / ${DAYS_PER_MONTH} = ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__  .U9)(at)} requests a day.`;
}
function monthly(economics, requestsPerDay) {
		const requests = requestsPerDay * DAYS_PER_MONTH;
		return {
				prompt: requests * promptCost(economics.prompt, 0),
				promptCached: requests * promptCost(economics.prompt),
				tuned: tunedFixed(economics.tuned) + requests * tunedCost(economics.tuned),
		};
}
function economicsJson(economics, requestsPerDay) {
		const even = breakEven(economics);
		return {
				requestsPerDay: requestsPerDay ?? null,
				perRequest: even.perRequest,
				fixedPerMonth: even.fixed,
				crossing: { uncached: even.uncached, cached: even.cached },
				cachedShare: even.cachedShare,
				monthly: requestsPerDay === undefined ? null : monthly(economics, requestsPerDay),
				arithmetic: [...even.arithmetic],
		};
}


	}),

	78507:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		F9: () => (  ASSUMED_TRAINING_USD),
		So: () => (  usdPerMonth),
		Vs: () => (  measuredEconomics),
		YM: () => (  daysBetween),
		Yy: () => (  aDay),
		cr: () => (  undeclared),
		fm: () => (  wantsCheap),
		q8: () => (  HIGH_VOLUME),
		rZ: () => (  undeclaredWords),
		xF: () => (  cheapShare),
		xS: () => (  factsOf)
	});
	var _break_even_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19240);
	var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61152);


const HIGH_VOLUME = 10_000;
const MIN_CHEAP = 20;
const UNIFORM_ABOVE = 0.95;
const UNIFORM_BELOW = 0.3;
const DAY_MS = 86_400_000;
const STALE_AFTER = 180;
function factsOf(policy, found) {
		const profile = policy.profile ?? {};
		const { today } = found;
		const derived = { ...found.derived, ...difficultyOf(found.cheap) };
		const value = (key) => derived[key]?.value;
		const counted = numberOf(value('examples'));
		const examples = counted ?? profile.labelledExamples;
		const isNamed = policy.trainingData !== undefined || value('training-file') === true;
		const end = value('base-available-until');
		return {
				requestsPerDay: profile.requestsPerDay,
				difficulty: profile.difficulty ?? oneOf(value('difficulty'), ['mixed', 'uniform']),
				examples,
				trainingFile: examples === undefined && !isNamed ? false : undefined,
				synthetic: worstSynthetic(profile, value('synthetic')),
				task: worstTask(profile.task, oneOf(value('task'), ['stable', 'changing'])),
				baseEnds: profile.baseAvailableUntil ?? (end === null || typeof end === 'string' ? end : undefined),
				daysToRelease: daysToRelease(profile, today),
				derived,
				notes: notesOf(profile, today),
		};
}
function wantsCheap({ profile = {}, probes }) {
		if (probes === null)
				return false;
		if (probes?.cheapModel !== undefined)
				return true;
		const { requestsPerDay = 0, difficulty, bottleneck } = profile;
		const isDear = bottleneck === 'cost' || bottleneck === 'latency';
		return (requestsPerDay >= HIGH_VOLUME && difficulty === undefined) || isDear;
}
function daysBetween(from, to) {
		return Math.round((Date.parse(`${to.slice(0, 10)}T00:00:00Z`) - Date.parse(`${from.slice(0, 10)}T00:00:00Z`)) / DAY_MS);
}
function daysToRelease({ releaseDate, releaseInDays }, today) {
		return releaseDate === undefined ? releaseInDays : daysBetween(today, releaseDate);
}
function cheapShare(cheap) {
		return cheap === undefined || cheap.of < MIN_CHEAP ? null : cheap.passed / cheap.of;
}
function difficultyOf(cheap) {
		const share = cheapShare(cheap);
		if (cheap === undefined || share === null)
				return {};
		const value = share > UNIFORM_ABOVE || share < UNIFORM_BELOW ? 'uniform' : 'mixed';
		return {
				difficulty: { value, from: `${cheap.model} passes ${cheap.passed} of ${cheap.of} cases that the head passes` },
		};
}
function worstTask(declared, derived) {
		return declared === 'changing' || derived === 'changing' ? 'changing' : (declared ?? derived);
}
function worstSynthetic({ syntheticExamples }, derived) {
		const found = oneOf(derived, ['none', 'verified', 'unverified']);
		return found === 'unverified' || syntheticExamples === 'unverified' ? 'unverified' : (found ?? syntheticExamples);
}
function numberOf(value) {
		return typeof value === 'number' && value >= 0 ? value : undefined;
}
function oneOf(value, of) {
		return of.find((one) => one === value);
}
function notesOf(profile, today) {
		const notes = [];
		if (profile.releaseInDays !== undefined)
				notes.push('release-in-days is a constant and never counts down: write release-date, a date.');
		const { requestsAsOf } = profile;
		if (requestsAsOf !== undefined && daysBetween(requestsAsOf, today) > STALE_AFTER)
				notes.push(`requests-per-day is from ${requestsAsOf}, ${daysBetween(requestsAsOf, today)} days ago: look it up again.`);
		return notes;
}
function undeclared({ profile = {}, tuneTerms, economics }) {
		const isTimed = profile.releaseDate !== undefined || profile.releaseInDays !== undefined;
		return [
				profile.requestsPerDay === undefined ? 'requests-per-day' : '',
				profile.dataIsolation === undefined ? 'data-isolation' : '',
				isTimed ? '' : 'release-date',
				tuneTerms?.trainingUsd === undefined && economics === undefined ? 'training-usd' : '',
		].filter((key) => key !== '');
}
const MEASURED_MONTHS = 3;
const LEARNT = 0.8;
const TUNED_PRICE = 2;
const ASSUMED_TRAINING_USD = 500;
function measuredEconomics(request, policy, lever) {
		const prompted = request?.[lever === 'fine-tune' ? 'base' : 'head'];
		const assumed = prompted === undefined ? undefined : untried(prompted, policy);
		const { promptTokens, completionTokens, priceIn, priceOut } = (lever === 'fine-tune' ? request?.head : undefined) ?? {};
		if (assumed === undefined ||
				promptTokens === undefined ||
				completionTokens === undefined ||
				priceIn === undefined ||
				priceOut === undefined)
				return assumed;
		const measured = { inputTokens: promptTokens, outputTokens: completionTokens, priceIn, priceOut };
		return { ...assumed, tuned: { ...assumed.tuned, ...measured } };
}
function untried(head, policy) {
		const { promptTokens, completionTokens, staticTokens = 0, cachedTokens = 0, priceIn, priceOut, priceCached } = head;
		if (promptTokens === undefined || completionTokens === undefined || priceIn === undefined || priceOut === undefined)
				return undefined;
		const terms = policy.tuneTerms ?? {};
		return {
				prompt: {
						inputTokens: promptTokens,
						outputTokens: completionTokens,
						priceIn,
						priceOut,
						cachedShare: promptTokens > 0 ? Math.min(1, cachedTokens / promptTokens) : 0,
						cacheDiscount: priceCached === undefined || priceIn === 0 ? 0 : Math.max(0, 1 - priceCached / priceIn),
				},
				tuned: {
						inputTokens: Math.max(0, promptTokens - LEARNT * Math.min(staticTokens, promptTokens)),
						outputTokens: completionTokens,
						priceIn: TUNED_PRICE * priceIn,
						priceOut: TUNED_PRICE * priceOut,
						trainingUsd: terms.trainingUsd ?? 0,
						amortiseMonths: terms.amortiseMonths ?? MEASURED_MONTHS,
						servingUsdPerMonth: terms.servingUsdPerMonth ?? 0,
				},
		};
}
function usdPerMonth(usd, requestsPerDay) {
		return usd * requestsPerDay * _break_even_js__WEBPACK_IMPORTED_MODULE_0__  .lN;
}
function undeclaredWords(keys) {
		return `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__  .p_)(keys)} ${keys.length === 1 ? 'is' : 'are'} not declared`;
}
function aDay(requests) {
		return `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__  .U9)(requests)} requests a day`;
}


	}),

	46817:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		B_: () => (  stepsOf),
		JJ: () => (  compareStated),
		ab: () => (  leverTrailer),
		tO: () => (  inferLever)
	});
	var _inputs_escalation_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81242);
	var _inputs_tuned_model_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28134);
	var _text_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27744);



function inferLever(base, head) {
		const from = base.model;
		const to = head.model;
		const modelChanged = from.model !== to.model || from.provider !== to.provider;
		const declared = from.tunedFrom !== to.tunedFrom || from.tuned !== to.tuned;
		if ((0,_inputs_tuned_model_id_js__WEBPACK_IMPORTED_MODULE_1__  .BU)(to) && (modelChanged || declared))
				return 'fine-tune';
		const known = tunedInside(from);
		if (tunedInside(to).some((model) => !known.includes(model)))
				return 'fine-tune';
		if (pulled(from.cascade, to.cascade))
				return 'cascade';
		if (added(from.tools, to.tools))
				return 'tools';
		if (pulled(from.retrieval, to.retrieval))
				return 'rag';
		if (pulled(from.route, to.route))
				return 'route';
		if (modelChanged)
				return 'model-swap';
		const sent = (arm) => ({ prompt: arm.promptDigest, fewShots: arm.fewShots, source: arm.model.source });
		return (0,_text_digest_js__WEBPACK_IMPORTED_MODULE_2__  .$N)(sent(base)) === (0,_text_digest_js__WEBPACK_IMPORTED_MODULE_2__  .$N)(sent(head)) ? null : 'prompt-optimize';
}
function stepsOf({ route, retrieval, tools, cascade }) {
		const taken = {
				route: route !== undefined,
				rag: retrieval !== undefined && retrieval !== null,
				tools: tools !== undefined && tools.length > 0,
				cascade: cascade !== undefined,
		};
		return _inputs_escalation_policy_js__WEBPACK_IMPORTED_MODULE_0__  .cD.filter((lever) => taken[lever] === true);
}
function tunedInside({ route, cascade }) {
		const models = [route?.classifier, ...Object.values(route?.classes ?? {}), cascade?.escalateTo];
		return models.flatMap((target) => (target !== undefined && (0,_inputs_tuned_model_id_js__WEBPACK_IMPORTED_MODULE_1__  .cO)(target.model) ? [target.model] : []));
}
function added(before = [], after = []) {
		const known = new Set(before.map(_text_digest_js__WEBPACK_IMPORTED_MODULE_2__  .$N));
		return after.some((tool) => !known.has((0,_text_digest_js__WEBPACK_IMPORTED_MODULE_2__  .$N)(tool)));
}
function pulled(before, after) {
		if (after === undefined || after === null)
				return false;
		return before === undefined || (0,_text_digest_js__WEBPACK_IMPORTED_MODULE_2__  .$N)(before) !== (0,_text_digest_js__WEBPACK_IMPORTED_MODULE_2__  .$N)(after);
}
function leverTrailer(body) {
		const found = [...withoutComments(body).matchAll(/^[ \t*_]*lever[*_]*:[ \t]*(\S[^\r\n]*)$/gimu)].at(-1)?.[1];
		const said = found?.replace(/[`*_]/gu, '').trim().toLowerCase().slice(0, 40);
		return said === undefined || said === '' ? null : said;
}
function withoutComments(text) {
		const [first = '', ...rest] = text.split('<!--');
		const after = rest.map((part) => {
				const end = part.indexOf('-->');
				return end === -1 ? '' : part.slice(end + 3);
		});
		return [first, ...after].join('');
}
function compareStated(stated, inferred) {
		if (stated === null)
				return undefined;
		return { lever: stated, contradicts: !isLever(stated) || (inferred !== null && stated !== inferred) };
}
function isLever(name) {
		return _inputs_escalation_policy_js__WEBPACK_IMPORTED_MODULE_0__  .cD.includes(name);
}


	}),

	61152:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		A0: () => (  tries),
		KN: () => (  percent),
		Nx: () => (  capital),
		Rc: () => (  level),
		U9: () => (  count),
		WR: () => (  points),
		cD: () => (  probedWords),
		dR: () => (  usd),
		p_: () => (  list),
		x8: () => (  signed),
		y1: () => (  range)
	});
function points(value) {
		const rounded = Math.round(value * 10) / 10;
		return String(rounded === 0 ? 0 : rounded);
}
function level(value) {
		const rounded = Math.round(value * 10) / 10;
		return (rounded === 0 ? 0 : rounded).toFixed(1);
}
function signed(value) {
		return value > 0 && points(value) !== '0' ? `+${points(value)}` : points(value);
}
function range([low, high]) {
		return `${points(low)} to ${points(high)}`;
}
function tries(n) {
		return n === 1 ? '1 attempt' : `${n} attempts`;
}
function interval([low, high]) {
		return `[${points(low)}, ${points(high)}]`;
}
function percent(share) {
		return `${Math.round(share * 100)} %`;
}
function count(value) {
		return Math.round(value)
				.toString()
				.replace(/\B(?=(\d{3})+$)/gu, ',');
}
function usd(value) {
		if (value !== 0 && Math.abs(value) < 0.01)
				return `$${value.toPrecision(3)}`;
		return Math.abs(value) >= 1000 ? `$${count(value)}` : `$${value.toFixed(2)}`;
}
function list(items) {
		return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}
const PROBE_WORDS = {
		edited: 'the edited prompt',
		reference: 'the reference in the prompt',
		stronger: 'the stronger model',
};
function probedWords(groups) {
		const told = Object.keys(PROBE_WORDS).flatMap((kind) => {
				const all = groups.flatMap(({ probes }) => probes?.[kind] ?? []);
				if (all.length === 0)
						return [];
				const sum = (pick) => all.reduce((total, one) => total + pick(one), 0);
				return [`${PROBE_WORDS[kind]} fixed ${sum(({ fixed }) => fixed)} of ${sum(({ of }) => of)}`];
		});
		return list(told);
}
function capital(text) {
		return text.charAt(0).toUpperCase() + text.slice(1);
}


	}),

	66016:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		E: () => (  modelPrices)
	});
	var _model_call_price_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1432);
	var _model_call_pricing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83827);
	var _provider_vendors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50425);



function modelPrices({ providers, prices }, now) {
		const book = { own: prices, day: now.slice(0, 10) };
		const find = (by) => ({ provider, model }) => {
				const asked = Object.hasOwn(providers, provider) ? providers[provider] : undefined;
				return by({ model, houses: (0,_provider_vendors_js__WEBPACK_IMPORTED_MODULE_2__  .N)(asked) }, book) ?? ((0,_provider_vendors_js__WEBPACK_IMPORTED_MODULE_2__  .s)(asked) ? _model_call_price_js__WEBPACK_IMPORTED_MODULE_0__  .jC : null);
		};
		return { usual: find(_model_call_pricing_js__WEBPACK_IMPORTED_MODULE_1__  .xx), highest: find(_model_call_pricing_js__WEBPACK_IMPORTED_MODULE_1__  .FI) };
}


	}),

	83827:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		FI: () => (  highestPriceOf),
		Qb: () => (  boundedByCalls),
		Wz: () => (  tokenBound),
		gx: () => (  promptTokenBound),
		jA: () => (  estimate),
		lR: () => (  messageTokenBound),
		oY: () => (  capOf),
		unknownPrice: () => (  unknownPrice),
		xx: () => (  priceOf),
		ys: () => (  expectedCost)
	});
	var _text_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27744);
	var _media_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32085);
	var _models_known_models_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32478);
	var _price_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1432);




function priceOf(asked, book) {
		const row = (0,_models_known_models_js__WEBPACK_IMPORTED_MODULE_2__  .c)(asked);
		return ownPrice(asked.model, book) ?? (row === null ? null : (0,_models_known_models_js__WEBPACK_IMPORTED_MODULE_2__  .i3)(row, book.day));
}
function highestPriceOf(asked, book) {
		const row = (0,_models_known_models_js__WEBPACK_IMPORTED_MODULE_2__  .c)(asked);
		return ownPrice(asked.model, book) ?? (row === null ? null : (0,_models_known_models_js__WEBPACK_IMPORTED_MODULE_2__  .cj)(row, book.day));
}
function ownPrice(model, { own }) {
		const undated = model.replace(/-\d{4}-\d{2}-\d{2}$/, '');
		return (Object.hasOwn(own, model) && own[model]) || (Object.hasOwn(own, undated) && own[undated]) || null;
}
function unknownPrice(model, file) {
		return {
				file,
				key: 'gate.max-cost-usd',
				message: `the price of model "${model}" is unknown, so no cost can be bounded; set prices."${model}" (USD per million tokens) on the base branch, or use max-calls instead`,
		};
}
function boundedByCalls(model) {
		return `the price of model "${model}" is unknown, so max-calls bounds its calls and max-cost-usd does not; set prices."${model}" on the base branch`;
}
function tokenBound(text) {
		const bytes = Buffer.byteLength(text);
		return Math.ceil(text.length / 3 + 0.6 * (bytes - text.length));
}
const IMAGE_TOKENS = 6000;
const TOKENS_PER_DOCUMENT_BYTE = 3;
const MOST_DOCUMENT_TOKENS = 1_050_000;
function mediaTokenBound({ kind, size }) {
		return kind === 'image'
				? IMAGE_TOKENS
				: Math.min(MOST_DOCUMENT_TOKENS, IMAGE_TOKENS + TOKENS_PER_DOCUMENT_BYTE * size);
}
function messageTokenBound({ content, parts = [] }) {
		return parts.filter(_media_js__WEBPACK_IMPORTED_MODULE_1__  .FN).reduce((sum, media) => sum + mediaTokenBound(media), 4 + tokenBound(content ?? ''));
}
function promptTokenBound(request) {
		if (request.kind === 'embedding')
				return request.texts.reduce((sum, text) => sum + tokenBound(text), 0);
		let tokens = 3;
		for (const message of request.messages) {
				tokens += messageTokenBound(message);
				if (message.toolCalls !== undefined)
						tokens += tokenBound(JSON.stringify(message.toolCalls));
		}
		if (request.tools !== undefined)
				tokens += tokenBound((0,_text_digest_js__WEBPACK_IMPORTED_MODULE_0__  .$N)(request.tools));
		if (request.responseFormat !== undefined)
				tokens += tokenBound((0,_text_digest_js__WEBPACK_IMPORTED_MODULE_0__  .$N)(request.responseFormat));
		return tokens;
}
const CAPS = [
		['max_completion_tokens'],
		['max_tokens'],
		['max_output_tokens'],
		['generationConfig', 'maxOutputTokens'],
		['inferenceConfig', 'maxTokens'],
];
function inside(value, key) {
		return typeof value === 'object' && value !== null && !Array.isArray(value)
				? value[key]
				: undefined;
}
function capOf(request) {
		if (request.kind === 'embedding')
				return 0;
		const { params = {} } = request;
		const named = CAPS.map((path) => path.reduce(inside, params)).find((cap) => cap !== undefined);
		const cap = typeof named === 'number' ? named : request.maxTokens;
		const choices = request.params?.['n'];
		return cap === undefined ? undefined : cap * (typeof choices === 'number' && choices > 1 ? choices : 1);
}
const LONGEST_ANSWER = 262_144;
function expectedCost(request, price) {
		const cap = capOf(request);
		const promptTokens = promptTokenBound(request);
		const withAnswer = (completionTokens) => (0,_price_js__WEBPACK_IMPORTED_MODULE_3__  .ho)({ promptTokens, completionTokens }, price);
		return {
				prompt: withAnswer(0),
				worst: cap === undefined ? null : withAnswer(cap),
				ceiling: withAnswer(cap === 0 ? 0 : Math.max(LONGEST_ANSWER, cap ?? 0)),
		};
}
const USUAL_ANSWER = 256;
function estimate(plan) {
		let calls = 0;
		let promptTokens = 0;
		let completionTokens = 0;
		let costUsd = 0;
		const unpriced = new Set();
		for (const part of plan) {
				const usage = {
						promptTokens: part.promptTokens,
						completionTokens: part.calls * (part.answerTokens ?? part.maxTokens ?? USUAL_ANSWER),
				};
				calls += part.calls;
				promptTokens += usage.promptTokens;
				completionTokens += usage.completionTokens;
				if (part.price === null)
						unpriced.add(part.model);
				else
						costUsd += (0,_price_js__WEBPACK_IMPORTED_MODULE_3__  .Ob)(part.calls, usage, part.price);
		}
		return {
				calls,
				promptTokens,
				completionTokens,
				costUsd: unpriced.size > 0 ? null : costUsd,
				unpriced: [...unpriced].sort(),
		};
}


	}),

	46656:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		A: () => (__WEBPACK_DEFAULT_EXPORT__)
	});
const COEFFICIENTS = [
		0.99999999999999709182, 57.156235665862923517, -59.597960355475491248,
		14.136097974741747174, -0.49191381609762019978, 0.33994649984811888699e-4,
		0.46523628927048575665e-4, -0.98374475304879564677e-4,
		0.15808870322491248884e-3, -0.21026444172410488319e-3,
		0.2174396181152126432e-3, -0.16431810653676389022e-3,
		0.84418223983852743293e-4, -0.2619083840158140867e-4,
		0.36899182659531622704e-5
];

const g = 607 / 128;
const LOGSQRT2PI = Math.log(Math.sqrt(2 * Math.PI));

function gammaln(n) {
		if (n <= 0) {
				return Number.POSITIVE_INFINITY;
		}

		n--;

		let a = COEFFICIENTS[0];

		for (let i = 1; i < 15; i++) {
				a += COEFFICIENTS[i] / (n + i);
		}

		const tmp = g + 0.5 + n;

		return LOGSQRT2PI + Math.log(a) - tmp + (n + 0.5) * Math.log(tmp);
}

	const __WEBPACK_DEFAULT_EXPORT__ = (gammaln);


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

	42656:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		D: () => (  isSameFile),
		w: () => (  gainingDrafts)
	});
	var _inputs_suite_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28381);

function gainingDrafts({ drafts }, trees) {
		return drafts.filter(({ target, arms, label }) => {
				const isLive = arms.base.provider.type !== 'recorded' && arms.base.provider.type === arms.head.provider.type;
				if (!isLive || label !== null)
						return false;
				const [dataset] = (0,_inputs_suite_names_js__WEBPACK_IMPORTED_MODULE_0__  .EM)(trees.base, target.suite);
				return dataset !== undefined && !isSameFile(trees, dataset);
		});
}
function isSameFile({ base, head }, path) {
		const unread = base.blobId?.(path);
		if (unread !== undefined && unread === head.blobId?.(path))
				return true;
		const [before, after] = [base.entry(path), head.entry(path)];
		return before.kind === 'file' && after.kind === 'file' && before.id === after.id;
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

	62160:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		Q: () => (  seatsOf)
	});
	var _inputs_refused_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26940);

function seatsOf(suite, config) {
		return { judge: seatOf(suite, config), embedder: embedderOf(suite) };
}
function seatOf(suite, config) {
		const { judge } = suite;
		if (judge === undefined)
				return null;
		const { provider, model, temperature, maxTokens, seed, params, votes } = judge;
		const structured = (0,_inputs_refused_settings_js__WEBPACK_IMPORTED_MODULE_0__  .Zo)(judge, config.providers[provider]);
		const recorded = config.providers[provider]?.type === 'recorded';
		return { provider, model, temperature, maxTokens, seed, params, structured, votes, recorded };
}
function embedderOf({ embedding }) {
		if (embedding === undefined)
				return null;
		const { provider, model, dimensions } = embedding;
		const params = dimensions === undefined ? {} : { dimensions };
		return { provider, model, params, recorded: false, structured: 'text', votes: 1 };
}


	}),

	18638:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		J: () => (  judgesAsked),
		T: () => (  modelsAsked),
		unpricedModels: () => (  unpricedModels)
	});
	var _inputs_escalation_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81242);
	var _inputs_model_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75528);
	var _inputs_model_prices_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66016);



function judgesAsked({ name, suite }, config) {
		const asking = suite.templates.filter((template) => template.scorer.kind === 'asking');
		const embeds = asking.filter(({ spec }) => spec.kind === 'embedding');
		const reviewed = (0,_inputs_escalation_policy_js__WEBPACK_IMPORTED_MODULE_0__  .jS)(config, name, suite) !== undefined;
		return [
				...((reviewed || asking.length > embeds.length) && suite.judge !== undefined ? [suite.judge] : []),
				...((reviewed || embeds.length > 0) && suite.embedding !== undefined ? [suite.embedding] : []),
		];
}
function modelsAsked(targets, config) {
		const isPaid = (provider) => config.providers[provider]?.type !== 'recorded';
		const asked = targets.flatMap(({ arms, probing, ...target }) => [
				...arms.flatMap(({ model }) => (isPaid(model.provider) ? (0,_inputs_model_file_js__WEBPACK_IMPORTED_MODULE_1__  .iA)(model) : [])),
				...(probing?.stronger ? (0,_inputs_model_file_js__WEBPACK_IMPORTED_MODULE_1__  .iA)(probing.stronger.model) : []),
				...(probing?.cheap ? (0,_inputs_model_file_js__WEBPACK_IMPORTED_MODULE_1__  .iA)(probing.cheap.model) : []),
				...judgesAsked(target, config),
		]);
		return asked.filter(({ provider }) => isPaid(provider));
}
function unpricedModels(targets, config, now) {
		const prices = (0,_inputs_model_prices_js__WEBPACK_IMPORTED_MODULE_2__  .E)(config, now);
		const unpriced = modelsAsked(targets, config).filter((seat) => prices.usual(seat) === null);
		return [...new Set(unpriced.map(({ model }) => model))];
}


	}),

	19702:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		D: () => (  levelsOn),
		X: () => (  blindTemplates)
	});
	var _change_arms_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54506);
	var _change_recorded_rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48239);
	var _decision_blind_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50424);
	var _inputs_case_case_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73865);
	var _inputs_per_case_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3236);
	var _inputs_recorded_answers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92880);
	var _model_call_trace_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(39684);
	var _text_problem_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(29093);
	var _model_seats_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(62160);









const LEAST_SHARE = 0.5;
function blindTemplates(suite, arm, config, tree) {
		const ignored = new _text_problem_js__WEBPACK_IMPORTED_MODULE_7__  .Zw();
		const rows = (0,_change_recorded_rows_js__WEBPACK_IMPORTED_MODULE_1__  .aK)('head', arm, { base: tree, head: tree, workspace: null }, ignored);
		if (rows === null)
				return [];
		const levels = levelsOn(rows, { suite, arm, config, tree });
		return suite.templates.flatMap((template, index) => {
				const level = levels.get(template.id);
				const margin = template.margin ?? config.gate.margin;
				if (level === undefined || !(0,_decision_blind_js__WEBPACK_IMPORTED_MODULE_2__  .i)({ base: level, head: level }, margin))
						return [];
				const message = `${template.id} cannot fall: on ${rows.path} its level is ${Math.round(level)} of 100 points, below its margin of ${margin}; repair the template or its cases, or set its margin below its level`;
				return [{ template, index, message }];
		});
}
function levelsOn({ rows }, { suite, arm, config, tree }) {
		const judge = recordedJudge(suite, arm, config, tree);
		const byCase = grouped(rows, ({ id }) => id);
		return new Map(suite.templates.flatMap((template) => {
				if (template.spec.paired === true || template.spec.repeated === true)
						return [];
				const own = suite.cases.filter((row) => (0,_inputs_per_case_js__WEBPACK_IMPORTED_MODULE_4__  .Gl)(template, row));
				const scores = own.flatMap((row) => {
						const answers = (byCase.get(row.id) ?? []).filter(({ failed }) => failed === undefined);
						const found = answers.flatMap((answer) => scoreOf(template, inputOf(arm, row, answer), judge) ?? []);
						return found.length === 0 ? [] : [found.reduce((sum, value) => sum + value, 0) / found.length];
				});
				if (scores.length === 0 || scores.length < LEAST_SHARE * own.length)
						return [];
				return [[template.id, (100 * scores.reduce((sum, value) => sum + value, 0)) / scores.length]];
		}));
}
function inputOf(arm, given, answer) {
		const row = (0,_inputs_case_case_js__WEBPACK_IMPORTED_MODULE_3__  .eQ)(given, answer.context);
		return {
				case: row,
				output: answer.output ?? '',
				toolCalls: (0,_model_call_trace_js__WEBPACK_IMPORTED_MODULE_6__  .m)({ trace: answer.trace, toolCalls: answer.toolCalls ?? [] }),
				...(answer.trace === undefined ? {} : { trace: answer.trace }),
				messages: (0,_change_arms_js__WEBPACK_IMPORTED_MODULE_0__  .cr)(arm, row, new _text_problem_js__WEBPACK_IMPORTED_MODULE_7__  .Zw()) ?? [],
				refused: false,
		};
}
function grouped(items, keyOf) {
		const groups = new Map();
		for (const item of items) {
				const group = groups.get(keyOf(item));
				if (group === undefined)
						groups.set(keyOf(item), [item]);
				else
						group.push(item);
		}
		return groups;
}
function recordedJudge(suite, arm, config, tree) {
		const seat = (0,_model_seats_js__WEBPACK_IMPORTED_MODULE_8__  .Q)(suite, config).judge;
		const provider = seat === null ? undefined : config.providers[seat.provider];
		if (seat === null || provider?.type !== 'recorded' || provider.judgeOutputs === undefined)
				return null;
		const path = (0,_change_recorded_rows_js__WEBPACK_IMPORTED_MODULE_1__  .dN)(provider.judgeOutputs, { model: seat.model, prompt: arm.prompt.name, arm: 'head' });
		const entry = tree.entry(path);
		const rows = entry.kind === 'file' ? (0,_inputs_recorded_answers_js__WEBPACK_IMPORTED_MODULE_5__  .Xw)(path, entry.bytes, new _text_problem_js__WEBPACK_IMPORTED_MODULE_7__  .Zw()) : null;
		return rows === null ? null : { seat, rows: grouped(rows, (row) => `${row.case}\0${row.template}`) };
}
function scoreOf(template, input, judge) {
		const { scorer, spec, id } = template;
		let score = null;
		if (scorer.kind === 'pure')
				score = scorer.score(input);
		else if (judge !== null && spec.kind !== 'embedding')
				score = replayed(scorer.score(input, { ...judge.seat, place: { target: '', template: id, sample: 0 } }), judge);
		return score?.status === 'scored' ? score.score : null;
}
function replayed(first, { rows }) {
		let step = first;
		while (!('done' in step)) {
				const { place } = step.ask;
				const own = rows.get(`${place.case}\0${place.template}`) ?? [];
				const row = own.find(({ outputSha256 }) => outputSha256 === undefined || outputSha256 === place.outputSha256);
				if (row === undefined)
						return null;
				const text = typeof row.reply === 'string' ? row.reply : JSON.stringify(row.reply);
				step = step.next({
						kind: 'answered',
						text,
						toolCalls: [],
						refused: false,
						costUsd: 0,
						origin: { kind: 'recorded' },
				});
		}
		return step.done;
}


	}),

	77326:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
	Bv: () => (  blocks),
	$E: () => (  contentOf),
	Um: () => (  deriveReliability),
	gQ: () => (  leverOf),
	lS: () => (  membersOf),
	hG: () => (  needsNoCall),
	mJ: () => (  orderOf),
	bX: () => (  roundOrder),
	LT: () => (  workOf)
});


var external_node_crypto_ = __webpack_require__(77598);
var digest = __webpack_require__(27744);
;


function contentDigest({ model }, ids, rendered) {
		const { file: _file, source: _source, tunedFrom: _tuned, ...sent } = model;
		const hash = (0,external_node_crypto_.createHash)('sha256');
		hash.update((0,digest .$N)(sent));
		for (const id of [...ids].sort()) {
				const row = rendered.get(id);
				if (row !== undefined)
						hash.update(`\0${id}\0${JSON.stringify(row.head)}`);
		}
		return hash.digest('hex');
}

var member = __webpack_require__(10929);
var decision_rounds = __webpack_require__(1254);
var infer_lever = __webpack_require__(46817);
var escalation_policy = __webpack_require__(81242);
var per_case = __webpack_require__(3236);
var measure_work = __webpack_require__(60224);
var model_seats = __webpack_require__(62160);
;









function workOf(target, config, seed) {
		const { suite, change, arms } = target;
		const quarantined = new Set(target.overlap?.quarantined);
		const compared = suite.cases.filter(({ id }) => !quarantined.has(id));
		const units = compared.map((row) => ({
				id: row.id,
				cluster: row.cluster,
				equal: change.rendered.get(row.id)?.equal ?? false,
		}));
		const goal = (0,escalation_policy .jS)(config, target.target.name, suite);
		const ordered = (0,member .IM)(units, seed);
		const rounds = roundsOf(target, ordered);
		return {
				name: target.target.name,
				arms,
				suite,
				cases: new Map(suite.cases.map((row) => [row.id, row])),
				units: ordered,
				...(rounds === undefined ? {} : { rounds }),
				repeats: target.repeats,
				baselineRepeats: config.gate.baselineRepeats,
				rendered: change.rendered,
				failuresScore: config.gate.onProgramFailure === 'regress',
				levels: goal !== undefined || suite.templates.some((template) => template.floor !== null),
				...(0,model_seats .Q)(suite, config),
		};
}
function roundsOf({ rounds, suite }, units) {
		if (rounds === undefined)
				return undefined;
		const ends = (0,decision_rounds .xs)(units, rounds.most);
		const first = new Set(suite.cases.flatMap(({ id, critical }) => (critical === true ? [id] : [])));
		return { ends, first, recorded: (0,decision_rounds .yE)(units, { ends, first }, (id) => rounds.recorded.has(id)) };
}
function roundOrder({ suite }, seed, { job }) {
		return `${seed}\0${job?.run ?? ''}\0${suite.datasetDigest}`;
}
function orderOf(target, seed) {
		return `${seed}\0${contentOf(target)}`;
}
const CONTENTS = new WeakMap();
function contentOf(target) {
		const { suite, change, arms, rows } = target;
		const ids = suite.cases.map(({ id }) => id);
		const known = CONTENTS.get(target);
		if (known !== undefined)
				return known;
		const sent = contentDigest(arms.head, ids, change.rendered);
		const program = rows.head?.stamp?.program;
		const content = program === undefined ? sent : (0,digest .fg)(`${sent}\0${program}`);
		CONTENTS.set(target, content);
		return content;
}
function membersOf(work, config, isAfterRed, stored = () => undefined) {
		const once = needsNoCall(work);
		return work.suite.templates.flatMap((template) => {
				const key = (0,measure_work .S7)(work.name, template.id);
				const units = unitsOf(template, work);
				const member = {
						key,
						units,
						repeats: work.repeats,
						margin: (template.margin ?? config.gate.margin) / 100,
						blocking: blocks(template),
						pass: template.pass,
						floor: template.floor === null ? undefined : template.floor / 100,
						once: once && work.rounds === undefined,
						rounds: memberRounds(work, units),
						wholeBeforePass: isAfterRed,
						stored: stored(template.id),
				};
				if (template.reliability === undefined)
						return [member];
				const { k } = template.reliability;
				const reads = { key, samples: work.repeats };
				const reliable = { ...member, key: (0,measure_work .m$)(work.name, template.id, k), reads, repeats: 1 };
				return [member, { ...reliable, pass: HALF, floor: undefined, stored: undefined }];
		});
}
function memberRounds({ rounds, units }, own) {
		if (rounds === undefined)
				return undefined;
		const ids = new Set(own.map(({ id }) => id));
		return (0,decision_rounds .xE)(units, rounds.ends, (id) => ids.has(id));
}
const HALF = 0.5;
function deriveReliability(table, works) {
		for (const { name, suite } of works)
				for (const { id, pass, reliability } of suite.templates) {
						if (reliability === undefined)
								continue;
						table.derive((0,measure_work .m$)(name, id, reliability.k), { of: (0,measure_work .S7)(name, id), k: reliability.k, pass });
				}
}
function needsNoCall({ arms, suite, judge }) {
		if (arms.base.provider.type !== 'recorded' || arms.head.provider.type !== 'recorded')
				return false;
		return suite.templates.every(({ scorer, spec }) => scorer.kind !== 'asking' || (spec.kind !== 'embedding' && judge?.recorded === true));
}
function unitsOf(template, work) {
		return template.reads === undefined
				? work.units
				: work.units.filter(({ id }) => (0,per_case .Gl)(template, work.cases.get(id)));
}
function blocks(template) {
		return template.blocking && template.spec.experimental !== true;
}
function leverOf({ arms }) {
		const facts = (side) => ({
				promptDigest: (0,digest .ol)(arms[side].prompt.messages),
				fewShots: arms[side].prompt.fewShots,
				model: arms[side].model,
		});
		return (0,infer_lever .tO)(facts('base'), facts('head'));
}


	}),

	13427:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
	Bt: () => (  consult),
	e6: () => (  follow),
	Vy: () => (  vote)
});


var call = __webpack_require__(52049);
var digest = __webpack_require__(27744);
var json_scan = __webpack_require__(41078);
var reply_form = __webpack_require__(79561);
;



const VERDICT_TOOL = 'verdict';
const CUT_OFF = 'the reply was cut off before its end';
function readReply(answer, shape) {
		const calls = answer.toolCalls.filter(({ name }) => name === VERDICT_TOOL);
		const text = answer.text.replace(/^\uFEFF/, '').trim();
		if (calls.length === 0) {
				const [other] = answer.toolCalls;
				if (text === '' && other !== undefined)
						return { fault: `the reply calls ${JSON.stringify(other.name)}, not "${VERDICT_TOOL}"` };
				return readText(text, answer.finishReason === 'length', shape);
		}
		const isCut = answer.finishReason === 'length';
		const filed = calls.map((call) => {
				if (call.arguments === undefined)
						return { fault: isCut ? CUT_OFF : 'the arguments of the call are not JSON' };
				if (call.argumentsRaw !== undefined && (0,json_scan .oC)(call.argumentsRaw))
						return { fault: REPEATED };
				return (0,reply_form .z6)(shape, call.arguments);
		});
		return agreed([...filed, ...formsIn(text, shape)], shape);
}
const REPEATED = 'the reply gives a key twice';
const CONTRADICTED = 'the reply holds verdicts that contradict each other';
function readText(text, isCut, shape) {
		if (text === '')
				return { fault: isCut ? CUT_OFF : 'the reply is empty' };
		const whole = parse(text);
		const bare = bareChoice(shape, whole ?? text);
		if (bare !== null)
				return { value: { verdict: bare } };
		if (whole !== undefined)
				return (0,json_scan .oC)(text) ? { fault: REPEATED } : (0,reply_form .z6)(shape, whole);
		if (isCut)
				return { fault: CUT_OFF };
		const found = formsIn(text, shape);
		return found.length === 0 ? { fault: 'the reply holds no JSON object' } : agreed(found, shape);
}
function agreed(found, shape) {
		const last = found.at(-1);
		for (const one of found)
				if ('fault' in one)
						return one;
		const said = new Set(found.map((one) => ('value' in one ? (0,digest .$N)(decisive(shape, one.value)) : '')));
		return said.size > 1 ? { fault: CONTRADICTED } : last;
}
function decisive(shape, value) {
		switch (shape.kind) {
				case 'text':
				case 'flag':
				case 'choice':
						return value;
				case 'list':
						return value.map((item) => decisive(shape.item, item));
				case 'object': {
						const given = value;
						const kept = Object.entries(shape.fields).flatMap(([key, field]) => {
								const member = given[key];
								return shape.loose?.includes(key) || member === undefined ? [] : [[key, decisive(field, member)]];
						});
						return Object.fromEntries(kept);
				}
		}
}
function bareChoice(shape, said) {
		const { verdict, ...others } = shape.fields;
		if (verdict?.kind !== 'choice' || !Object.keys(others).every((key) => shape.loose?.includes(key)))
				return null;
		const checked = (0,reply_form .z6)(verdict, said);
		return 'value' in checked ? checked.value : null;
}
function parse(text) {
		try {
				return JSON.parse(text);
		}
		catch {
				return undefined;
		}
}
const FALSE_STARTS = 100;
function formsIn(text, shape) {
		const asked = Object.keys(shape.fields).filter((key) => !shape.loose?.includes(key));
		const found = [];
		let falseStarts = 0;
		for (let start = text.indexOf('{'); start !== -1 && falseStarts <= FALSE_STARTS;) {
				const end = closing(text, start);
				const written = end === -1 ? '' : text.slice(start, end + 1);
				const object = parse(written);
				if (object === undefined) {
						falseStarts += 1;
						start = text.indexOf('{', start + 1);
						continue;
				}
				if (asked.some((key) => Object.hasOwn(object, key)))
						found.push((0,json_scan .oC)(written) ? { fault: REPEATED } : (0,reply_form .z6)(shape, object));
				start = text.indexOf('{', end + 1);
		}
		return found;
}
function closing(text, start) {
		let depth = 0;
		let quoted = false;
		for (let i = start; i < text.length; i += 1) {
				const c = text.charCodeAt(i);
				if (quoted) {
						if (c === 0x5c)
								i += 1;
						else if (c === 0x22)
								quoted = false;
				}
				else if (c === 0x22)
						quoted = true;
				else if (c === 0x7b)
						depth += 1;
				else if (c === 0x7d) {
						depth -= 1;
						if (depth === 0)
								return i;
				}
		}
		return -1;
}

;




const REASKS = 2;
function follow(step, next) {
		if ('done' in step)
				return next(step.done);
		return { ask: step.ask, next: (reply) => follow(step.next(reply), next) };
}
function consult(briefing, seat, turn, seed = seat.seed) {
		const attempt = (at, fault) => ({
				ask: question(briefing, seat, at, fault, seed),
				next: (reply) => {
						const unscored = (code, reason) => (0,call .Vw)({ unscored: { status: 'unscored', code, reason }, turn: at });
						const refusal = refusalOf(reply);
						if (refusal !== null)
								return unscored(refusal.code, refusal.reason);
						if (reply.kind === 'failed')
								return unscored(reply.code, `the judge did not answer: ${reply.message}`);
						const checked = readReply(reply, briefing.shape);
						if ('value' in checked)
								return (0,call .Vw)({ value: checked.value, turn: at });
						if (checked.fault === CUT_OFF)
								return unscored('judge-cut', "the judge's reply was cut before its verdict; raise judge.max-tokens in the suite");
						if (seat.recorded || at - turn >= REASKS) {
								return unscored('judge-unreadable', `the judge's reply could not be read: ${checked.fault}`);
						}
						return attempt(at + 1, checked.fault);
				},
		});
		return attempt(turn, null);
}
function refusalOf(reply) {
		return reply.kind === 'answered' && reply.refused
				? { code: 'judge-refused', reason: 'the judge refused to grade this answer' }
				: null;
}
function question(briefing, seat, turn, fault, seed) {
		return {
				provider: seat.provider,
				request: request(briefing, seat, fault, seed),
				place: {
						role: 'judge',
						arm: seat.place.arm,
						target: seat.place.target,
						case: briefing.caseId,
						template: seat.place.template,
						sample: seat.place.sample,
						outputSha256: (0,digest .fg)(briefing.output),
						turn,
				},
		};
}
function request(briefing, seat, fault, seed) {
		const { system, user, shape, media = [] } = briefing;
		const again = fault === null ? '' : `\n\nYour last reply could not be used: ${fault}. Reply again with the complete JSON object.`;
		const told = `${user}${again}`;
		return {
				kind: 'chat',
				model: seat.model,
				messages: [
						{ role: 'system', content: system },
						{ role: 'user', content: told, ...(media.length > 0 && { parts: [...media, { text: told }] }) },
				],
				...structure(shape, seat),
				...(seat.temperature === undefined ? {} : { temperature: seat.temperature }),
				...(seat.maxTokens === undefined ? {} : { maxTokens: seat.maxTokens }),
				...(seed === undefined ? {} : { seed }),
		};
}
function structure(shape, seat) {
		const params = seat.params === undefined || Object.keys(seat.params).length === 0 ? {} : { params: seat.params };
		switch (seat.structured) {
				case 'json-schema':
						return {
								responseFormat: {
										type: 'json_schema',
										json_schema: { name: VERDICT_TOOL, strict: true, schema: (0,reply_form .pP)(shape) },
								},
								...params,
						};
				case 'tool':
						return {
								tools: [
										{
												type: 'function',
												function: {
														name: VERDICT_TOOL,
														description: 'Files the grade.',
														strict: true,
														parameters: (0,reply_form .pP)(shape),
												},
										},
								],
								forcedTool: VERDICT_TOOL,
								...params,
						};
				case 'text':
						return params;
		}
}
function vote(briefing, seat, read, near) {
		const wanted = seat.recorded ? 1 : seat.votes - ((seat.votes + 1) % 2);
		return follow(consult(briefing, seat, 0), (first) => {
				if ('unscored' in first)
						return (0,call .Vw)(first.unscored);
				const score = read(first.value);
				if (score.status !== 'scored' || wanted < 3 || !near(score))
						return (0,call .Vw)(score);
				const more = (votes, asked, turn) => {
						if (asked === wanted)
								return (0,call .Vw)(median(votes));
						const seed = seat.seed === undefined ? undefined : seat.seed + asked;
						return follow(consult(briefing, seat, turn + 1, seed), (next) => {
								const scored = 'unscored' in next ? null : read(next.value);
								return more(scored?.status === 'scored' ? [...votes, scored] : votes, asked + 1, next.turn);
						});
				};
				return more([score], 1, first.turn);
		});
}
function median(votes) {
		const odd = votes.length % 2 === 1 ? votes : votes.slice(0, -1);
		const middle = [...odd].sort((a, b) => a.score - b.score || compare((0,digest .$N)(a), (0,digest .$N)(b)))[odd.length >> 1];
		const told = votes.map((one) => Number(one.score.toFixed(3))).join(', ');
		return { ...middle, reason: `${votes.length} votes: ${told}. ${middle.reason ?? ''}`.trimEnd() };
}
function compare(a, b) {
		return a < b ? -1 : a > b ? 1 : 0;
}


	}),

	79561:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		oO: () => (  PARSER),
		pP: () => (  schemaOf),
		z6: () => (  check)
	});
const PARSER = '1.1.0';
function schemaOf(shape) {
		switch (shape.kind) {
				case 'text':
						return { type: 'string' };
				case 'flag':
						return { type: 'boolean' };
				case 'choice':
						return { type: shape.of.every((choice) => typeof choice === 'number') ? 'integer' : 'string', enum: shape.of };
				case 'list':
						return { type: 'array', items: schemaOf(shape.item) };
				case 'object':
						return {
								type: 'object',
								properties: Object.fromEntries(Object.entries(shape.fields).map(([key, field]) => [key, schemaOf(field)])),
								required: Object.keys(shape.fields),
								additionalProperties: false,
						};
		}
}
function check(shape, value, path = '') {
		const at = path === '' ? 'the reply' : path;
		switch (shape.kind) {
				case 'text':
						return typeof value === 'string' ? { value } : { fault: `${at} must be a string` };
				case 'flag':
						return typeof value === 'boolean' ? { value } : { fault: `${at} must be true or false` };
				case 'choice': {
						const said = typeof value === 'string' || typeof value === 'number' ? String(value).trim().toLowerCase() : null;
						const choice = shape.of.find((option) => String(option).toLowerCase() === said);
						return choice === undefined ? { fault: `${at} must be one of ${shape.of.join(', ')}` } : { value: choice };
				}
				case 'list': {
						if (!Array.isArray(value))
								return { fault: `${at} must be an array` };
						const items = [];
						for (const [index, item] of value.entries()) {
								const checked = check(shape.item, item, `${path}[${index}]`);
								if ('fault' in checked)
										return checked;
								items.push(checked.value);
						}
						return { value: items };
				}
				case 'object': {
						if (typeof value !== 'object' || value === null || Array.isArray(value))
								return { fault: `${at} must be an object` };
						const given = value;
						const fields = [];
						for (const [key, field] of Object.entries(shape.fields)) {
								const member = Object.hasOwn(given, key) ? given[key] : undefined;
								const checked = check(field, member, path === '' ? key : `${path}.${key}`);
								if ('value' in checked)
										fields.push([key, checked.value]);
								else if (!shape.loose?.includes(key))
										return checked;
						}
						return { value: Object.fromEntries(fields) };
				}
		}
}


	}),

	33726:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		VO: () => (  meanInterval),
		YV: () => (  wilsonInterval),
		cL: () => (  levelInterval),
		rv: () => (  ratioOfMeans),
		wh: () => (  clusteredMeanInterval)
	});
	var _cluster_sums_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8363);
	var _normal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8329);
	var _student_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37763);



function wilsonInterval(successes, n, level = 0.95) {
		if (n <= 0)
				return null;
		const z = (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__  .Zl)(0.5 + level / 2);
		const share = successes / n;
		const middle = (share + (z * z) / (2 * n)) / (1 + (z * z) / n);
		const half = (z / (1 + (z * z) / n)) * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n));
		return [Math.max(0, middle - half), Math.min(1, middle + half)];
}
function meanInterval(values, level = 0.95) {
		const n = values.length;
		if (n < 2)
				return null;
		let sum = 0;
		for (const value of values)
				sum += value;
		const mean = sum / n;
		let squares = 0;
		for (const value of values)
				squares += (value - mean) ** 2;
		const sd = Math.sqrt(squares / (n - 1));
		const se = sd / Math.sqrt(n);
		const half = (0,_student_js__WEBPACK_IMPORTED_MODULE_1__  .YW)(0.5 + level / 2, n - 1) * se;
		return { n, mean, sd, se, df: n - 1, interval: [mean - half, mean + half], pBelow: (0,_student_js__WEBPACK_IMPORTED_MODULE_1__  .w_)(mean / se, n - 1) };
}
function clusteredMeanInterval(groups, level = 0.95) {
		let n = 0;
		let sum = 0;
		const clusters = new Map();
		for (const group of groups) {
				let total = 0;
				for (const value of group)
						total += value;
				n += group.length;
				sum += total;
				(0,_cluster_sums_js__WEBPACK_IMPORTED_MODULE_2__  .Bq)(clusters, total, group.length);
		}
		const mean = sum / n;
		const spread = (0,_cluster_sums_js__WEBPACK_IMPORTED_MODULE_2__  .IO)(clusters, mean);
		if (spread === null)
				return null;
		const { df } = spread;
		const se = Math.sqrt(spread.squares) / n;
		const half = (0,_student_js__WEBPACK_IMPORTED_MODULE_1__  .YW)(0.5 + level / 2, df) * se;
		return { n, mean, sd: se * Math.sqrt(n), se, df, interval: [mean - half, mean + half], pBelow: (0,_student_js__WEBPACK_IMPORTED_MODULE_1__  .w_)(mean / se, df) };
}
function levelInterval(level) {
		const { n, sum, sumSquares, binary, clusters } = level;
		if (n < 1)
				return null;
		const mean = sum / n;
		let se;
		let df;
		if (clusters !== null) {
				const spread = (0,_cluster_sums_js__WEBPACK_IMPORTED_MODULE_2__  .IO)(clusters, mean);
				if (spread === null)
						return null;
				se = Math.sqrt(spread.squares) / n;
				df = spread.df;
		}
		else {
				if (binary)
						return wilsonInterval(sum, n);
				if (n < 2)
						return null;
				se = Math.sqrt(Math.max(0, sumSquares - n * mean * mean) / (n - 1) / n);
				df = n - 1;
		}
		const units = clusters === null ? n : (0,_cluster_sums_js__WEBPACK_IMPORTED_MODULE_2__  .FC)(clusters);
		if (se === 0)
				return wilsonInterval(mean * units, units);
		const half = (0,_student_js__WEBPACK_IMPORTED_MODULE_1__  .YW)(0.975, df) * se;
		return [Math.max(0, mean - half), Math.min(1, mean + half)];
}
function ratioOfMeans(pairs, level = 0.95) {
		const usable = pairs.filter((pair) => pair.base >= 0 && pair.head >= 0 && Number.isFinite(pair.base) && Number.isFinite(pair.head));
		const n = usable.length;
		if (n === 0)
				return null;
		let base = 0;
		let head = 0;
		for (const pair of usable) {
				base += pair.base / n;
				head += pair.head / n;
		}
		if (!(base > 0))
				return null;
		const ratio = head / base;
		if (n < 3 || !(head > 0))
				return { n, base, head, ratio, interval: null };
		const { se } = meanInterval(usable.map((pair) => pair.head / head - pair.base / base));
		const half = (0,_student_js__WEBPACK_IMPORTED_MODULE_1__  .YW)(0.5 + level / 2, n - 1) * se;
		return { n, base, head, ratio, interval: [ratio * Math.exp(-half), ratio * Math.exp(half)] };
}


	}),

	37763:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		Xh: () => (  tTail),
		YW: () => (  tQuantile),
		w_: () => (  tCdf)
	});
	var simple_statistics__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46656);
	var _normal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8329);


function tCdf(t, df) {
		return t < 0 ? lowerTail(-t, df) : 1 - lowerTail(t, df);
}
function tTail(t, df) {
		return t > 0 ? lowerTail(t, df) : 1 - lowerTail(-t, df);
}
function tQuantile(p, df) {
		if (Number.isNaN(p) || p < 0 || p > 1 || !(df > 0))
				return Number.NaN;
		if (p === 0.5)
				return 0;
		if (p > 0.5)
				return -tQuantile(1 - p, df);
		if (p === 0)
				return Number.NEGATIVE_INFINITY;
		const target = Math.log(p);
		let low = 0;
		let high = Math.max(1, -(0,_normal_js__WEBPACK_IMPORTED_MODULE_0__  .Zl)(p));
		while (lowerTail(high, df) > p) {
				low = high;
				high *= 2;
		}
		let t = high;
		for (let step = 0; step < 200; step++) {
				const tail = lowerTail(t, df);
				if (tail > p)
						low = t;
				else
						high = t;
				let next = t + ((Math.log(tail) - target) * tail) / density(t, df);
				if (!(next > low && next < high))
						next = 0.5 * (low + high);
				if (Math.abs(next - t) <= 1e-14 * Math.max(1, t))
						return -next;
				t = next;
		}
		return -t;
}
function density(t, df) {
		const log = (0,simple_statistics__WEBPACK_IMPORTED_MODULE_1__  .A)((df + 1) / 2) - (0,simple_statistics__WEBPACK_IMPORTED_MODULE_1__  .A)(df / 2) - 0.5 * Math.log(df * Math.PI);
		return Math.exp(log - ((df + 1) / 2) * Math.log1p((t * t) / df));
}
function lowerTail(t, df) {
		if (Number.isNaN(t))
				return Number.NaN;
		if (t === Number.POSITIVE_INFINITY)
				return 0;
		const square = t * t;
		const a = df / 2;
		const b = 0.5;
		const x = df / (df + square);
		const y = square / (df + square);
		if (y === 0)
				return 0.5;
		const front = Math.exp((0,simple_statistics__WEBPACK_IMPORTED_MODULE_1__  .A)(a + b) - (0,simple_statistics__WEBPACK_IMPORTED_MODULE_1__  .A)(a) - (0,simple_statistics__WEBPACK_IMPORTED_MODULE_1__  .A)(b) - a * Math.log1p(square / df) + b * Math.log(y));
		return x < (a + 1) / (a + b + 2)
				? (0.5 * front * betaFraction(a, b, x)) / a
				: 0.5 * (1 - (front * betaFraction(b, a, y)) / b);
}
function betaFraction(a, b, x) {
		const tiny = 1e-300;
		let c = 1;
		let d = 1 - ((a + b) * x) / (a + 1);
		d = 1 / (Math.abs(d) < tiny ? tiny : d);
		let value = d;
		for (let m = 1; m <= 500; m++) {
				const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
				d = 1 + even * d;
				d = 1 / (Math.abs(d) < tiny ? tiny : d);
				c = 1 + even / c;
				if (Math.abs(c) < tiny)
						c = tiny;
				value *= d * c;
				const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
				d = 1 + odd * d;
				d = 1 / (Math.abs(d) < tiny ? tiny : d);
				c = 1 + odd / c;
				if (Math.abs(c) < tiny)
						c = tiny;
				const change = d * c;
				value *= change;
				if (Math.abs(change - 1) < 1e-16)
						break;
		}
		return value;
}


	})

};
