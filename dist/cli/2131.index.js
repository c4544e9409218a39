export const id = 2131;
export const ids = [2131,8083];
export const modules = {

	1928:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		Qv: () => (  timesOf),
		UY: () => (  repeatsOf),
		mI: () => (  LOOK_BY_LOOK),
		uJ: () => (  looksOf)
	});
	var _wavering_cases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28772);

function repeatsOf({ repeats, only }, caseId) {
		return only === undefined || only.has(caseId) ? repeats : 1;
}
const LOOK_BY_LOOK = { clustered: false, once: false };
function looksOf(member, { clustered, once }) {
		const { rounds, repeats } = member;
		if (rounds !== undefined && !once)
				return rounds.map((cases) => ({ cases, repeats }));
		return once ? [everything(member)] : schedule(member, clustered);
}
function everything(member) {
		return { cases: member.units.length, repeats: member.repeats };
}
function schedule(member, clustered) {
		const { units, repeats } = member;
		const step = units.length <= 400 ? 50 : 100;
		const looks = [];
		let next = step;
		for (let cases = 1; cases < units.length; cases++) {
				if (cases < next)
						continue;
				const inside = clustered && units[cases].cluster !== undefined && units[cases].cluster === units[cases - 1].cluster;
				if (inside)
						continue;
				looks.push({ cases, repeats: 1 });
				while (next <= cases)
						next += step;
		}
		const wavering = (0,_wavering_cases_js__WEBPACK_IMPORTED_MODULE_0__  .L)(member);
		if (wavering !== null)
				return [...looks, ...wideLooks(units.length, wavering)];
		for (let repeat = 1; repeat <= repeats; repeat++)
				looks.push({ cases: units.length, repeats: repeat });
		return looks;
}
function timesOf(member, looks) {
		if (looks.at(-1)?.only !== undefined)
				return timesOfWavering(member, looks);
		const total = member.units.length * member.repeats;
		return looks.map((look, index) => (index === looks.length - 1 ? 1 : (look.cases * look.repeats) / total));
}
function timesOfWavering(member, looks) {
		const { added, left } = (0,_wavering_cases_js__WEBPACK_IMPORTED_MODULE_0__  .L)(member);
		return looks.map(({ cases, repeats, only }) => {
				if (only === undefined)
						return (cases / member.units.length) * left[1];
				return repeats === 1 + added[1] ? 1 : left[1] / left[0];
		});
}
function wideLooks(cases, { ids, added }) {
		const repeats = [...new Set(added)].map((r) => 1 + r);
		return [{ cases, repeats: 1 }, ...repeats.map((one) => ({ cases, repeats: one, only: ids }))];
}


	}),

	90979:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		p: () => (  sightOf)
	});
	var _stats_normal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8329);
	var _stats_pass_k_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9639);
	var _stats_sequential_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34301);
	var _look_schedule_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1928);




const SAMPLE_VARIANCE = 0.05;
const SEEN = 0.8;
const PASSED = 0.9;
const RED_SHARE = 0.04;
const MOST_CASES = 10_000_000;
function sightOf(plan) {
		const parts = partsOf(plan);
		const one = Math.min(...parts.map((part) => chanceOfPass(plan, part)));
		const passes = chanceOfAll(plan, parts);
		const drops = dropsOf(plan, parts);
		const smallestDrop = Math.max(...drops);
		return {
				smallestDrop,
				drops,
				seesLeast: drops.every((drop) => drop === smallestDrop) ? null : drops.indexOf(smallestDrop),
				passes,
				inconclusive: Math.max(0, 1 - passes - RED_SHARE * (1 - one)),
				passableMargin: smallestOf((margin) => chanceOfAll(plan, parts.map((part) => ({ ...part, margin }))) >= PASSED),
				casesToAdd: casesToAdd(plan, parts),
		};
}
function partsOf({ cases, margin, margins, allOf }) {
		return cases.map((count, place) => ({
				cases: count,
				margin: margins?.[place] ?? margin,
				k: allOf?.[place] ?? null,
		}));
}
const USUAL_SUCCESS = (1 + Math.sqrt(1 - 4 * SAMPLE_VARIANCE)) / 2;
function varianceOf({ k }, samples) {
		return k === null ? SAMPLE_VARIANCE / samples : (0,_stats_pass_k_js__WEBPACK_IMPORTED_MODULE_3__  .NV)(USUAL_SUCCESS, samples, k);
}
function samplesOf({ k }, { repeats }) {
		return k === null ? repeats : 1;
}
function perPart(parts, work) {
		const known = new Map();
		return parts.map((part) => {
				const key = `${part.cases} ${part.margin} ${part.k}`;
				const value = known.get(key) ?? work(part);
				known.set(key, value);
				return value;
		});
}
function lastBound(plan, part, kind, error) {
		const { cases } = part;
		if (plan.once || cases < 1)
				return (0,_stats_normal_js__WEBPACK_IMPORTED_MODULE_0__  .Zl)(1 - error);
		const units = Array.from({ length: Math.min(2_000, Math.round(cases)) }, (_, i) => ({ id: String(i), equal: false }));
		const member = { key: '', units, repeats: samplesOf(part, plan), margin: 0, blocking: true };
		const times = (0,_look_schedule_js__WEBPACK_IMPORTED_MODULE_2__  .Qv)(member, (0,_look_schedule_js__WEBPACK_IMPORTED_MODULE_2__  .uJ)(member, _look_schedule_js__WEBPACK_IMPORTED_MODULE_2__  .mI));
		return (0,_stats_sequential_js__WEBPACK_IMPORTED_MODULE_1__  .mm)(times, error, kind === 'block' ? _stats_sequential_js__WEBPACK_IMPORTED_MODULE_1__  .tZ : _stats_sequential_js__WEBPACK_IMPORTED_MODULE_1__  .Lp).at(-1);
}
function errorOf(cases, variance, repeats) {
		return Math.sqrt((cases * variance + 1 / repeats) / (cases + 1)) / Math.sqrt(cases + 1);
}
function chanceOfPass(plan, part) {
		const { cases, margin } = part;
		const { repeats, baselineRepeats, beta } = plan;
		const variance = varianceOf(part, repeats) + varianceOf(part, Math.max(repeats, baselineRepeats));
		const error = errorOf(cases, variance, samplesOf(part, plan));
		return (0,_stats_normal_js__WEBPACK_IMPORTED_MODULE_0__  .vr)((margin - 1 / (cases + 1)) / error - lastBound(plan, part, 'pass', beta));
}
function chanceOfAll(plan, parts, more = 0) {
		const chances = perPart(parts, (part) => chanceOfPass(plan, { ...part, cases: part.cases + more }));
		return chances.reduce((product, chance) => product * chance, 1);
}
function dropsOf(plan, parts) {
		const { repeats, alpha, beta } = plan;
		return perPart(parts, (part) => {
				const { cases, margin } = part;
				const block = lastBound(plan, part, 'block', alpha / parts.length);
				const pass = lastBound(plan, part, 'pass', beta);
				const variance = 2 * varianceOf(part, repeats);
				return smallestOf((drop) => {
						const error = errorOf(cases, variance + drop * (1 - drop), samplesOf(part, plan));
						return (0,_stats_normal_js__WEBPACK_IMPORTED_MODULE_0__  .vr)(drop / error - block) >= SEEN && (0,_stats_normal_js__WEBPACK_IMPORTED_MODULE_0__  .vr)((drop - margin) / error + pass) >= SEEN;
				});
		});
}
function smallestOf(isEnough) {
		for (let step = 1; step <= 2_000; step++)
				if (isEnough(step / 2_000))
						return step / 2_000;
		return 1;
}
function casesToAdd(plan, parts) {
		const isEnough = (more) => chanceOfAll(plan, parts, more) >= PASSED;
		if (isEnough(0))
				return 0;
		let [low, high] = [0, Math.max(...plan.cases) + 50];
		while (!isEnough(high) && high < MOST_CASES)
				[low, high] = [high, 2 * high];
		while (high - low > 1) {
				const middle = Math.floor((low + high) / 2);
				if (isEnough(middle))
						high = middle;
				else
						low = middle;
		}
		return Math.ceil(high);
}


	}),

	28772:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		L: () => (  waveringCases),
		v: () => (  FEWEST_STORED)
	});
const FEWEST_STORED = 10;
function waveringCases({ units, repeats, stored }) {
		const asked = units.filter(({ equal }) => !equal);
		if (stored === undefined || repeats < 2 || asked.length === 0)
				return null;
		const known = asked.filter(({ id }) => (stored.get(id)?.length ?? 0) >= FEWEST_STORED).length;
		if (2 * known < asked.length)
				return null;
		const ids = new Set();
		let [whole, wavering] = [0, 0];
		for (const { id } of asked) {
				const scores = stored.get(id) ?? [];
				const variance = varianceOf(scores);
				whole += variance;
				if (!wavers(scores))
						continue;
				ids.add(id);
				wavering += variance;
		}
		const most = Math.floor(((repeats - 1) * asked.length) / Math.max(1, ids.size));
		if (ids.size === 0 || most < repeats)
				return null;
		const [few, many] = repeats >= 5 ? [3, 8] : [2, 4];
		const added = [Math.min(few, most), Math.min(many, most)];
		const left = (r) => (whole - wavering + wavering / (1 + r)) / whole;
		return { ids, added, left: [left(added[0]), left(added[1])] };
}
function wavers(scores) {
		return scores.length === 0 || scores.some((score) => score !== scores[0]);
}
function varianceOf(scores) {
		const n = scores.length;
		const sum = scores.reduce((all, score) => all + score, 0);
		if (scores.every((score) => score === 0 || score === 1)) {
				const share = (sum + 0.15) / (n + 0.3);
				return share * (1 - share);
		}
		return scores.reduce((all, score) => all + (score - sum / n) ** 2, 0) / (n - 1);
}


	}),

	52589:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		UL: () => (  drift),
		li: () => (  lockText),
		sv: () => (  checkLock)
	});
	var _text_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27744);
	var _suite_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61131);
	var _suite_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28381);



const PARSER_VERSION = 1;
function pinsOf(suite) {
		const pins = {
				suite: suite.digest,
				parser: PARSER_VERSION,
				[`dataset ${suite.datasetFile}`]: suite.datasetDigest,
				cases: suite.cases.length,
				repeats: suite.repeats,
				holdout: suite.holdout,
		};
		for (const template of suite.templates) {
				pins[`template ${template.id}`] = `${template.spec.name}@${template.spec.version} ${template.digest}`;
		}
		if (suite.judge !== undefined) {
				const { provider, model, temperature, seed, structured = _suite_js__WEBPACK_IMPORTED_MODULE_1__  .Cy, votes } = suite.judge;
				pins['judge'] = (0,_text_digest_js__WEBPACK_IMPORTED_MODULE_0__  .$N)({ provider, model, temperature, seed, structured, votes, params: suite.judge.params });
		}
		if (suite.embedding !== undefined)
				pins['embedding'] = (0,_text_digest_js__WEBPACK_IMPORTED_MODULE_0__  .$N)(suite.embedding);
		for (const file of suite.files)
				pins[`file ${file.path}`] = file.digest;
		for (const { path, media } of suite.media)
				pins[`file ${path}`] = `sha256:${media.sha256}`;
		return pins;
}
function lockText(suite, engine) {
		return `${JSON.stringify({ lock: 1, engine, pins: pinsOf(suite) }, null, 2)}\n`;
}
function drift(text, suite) {
		const parsed = parseLock(text);
		if (parsed === null)
				return ['the lock is not readable as JSON with "pins"'];
		const now = pinsOf(suite);
		const keys = [...new Set([...Object.keys(parsed), ...Object.keys(now)])].filter((key) => key !== 'suite');
		const moved = keys.flatMap((key) => {
				const before = parsed[key];
				const after = now[key];
				if (before === after)
						return [];
				if (before === undefined)
						return [`${key}: not locked yet`];
				if (after === undefined)
						return [`${key}: locked, but gone`];
				return [`${key}: ${shorten(before)} -> ${shorten(after)}`];
		});
		if (moved.length === 0 && parsed['suite'] !== now['suite'])
				return ['suite: other parameters than at lock time'];
		return moved;
}
function shorten(value) {
		return String(value).replace(/(sha256:[0-9a-f]{12})[0-9a-f]+/g, '$1');
}
function parseLock(text) {
		try {
				const value = JSON.parse(text);
				if (typeof value !== 'object' || value === null || !('pins' in value))
						return null;
				const { pins } = value;
				return typeof pins === 'object' && pins !== null && !Array.isArray(pins) ? pins : null;
		}
		catch {
				return null;
		}
}
function checkLock(tree, suite, problems, remedy = 'commit the file') {
		const path = (0,_suite_names_js__WEBPACK_IMPORTED_MODULE_2__  .HZ)(suite.file);
		const entry = tree.entry(path);
		if (entry.kind === 'refused') {
				problems.add({ file: path, message: `cannot be read: ${entry.why}` });
				return;
		}
		if (entry.kind !== 'file') {
				problems.add({
						file: path,
						message: `is missing; run "plumbline lock" and ${remedy} (it pins ${suite.file})`,
				});
				return;
		}
		const moved = drift(new TextDecoder().decode(entry.bytes), suite);
		if (moved.length === 0)
				return;
		problems.add({
				file: path,
				message: `does not match ${suite.file}: ${moved.join('; ')}. If that is meant, run "plumbline lock" and ${remedy}`,
		});
}


	}),

	50425:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		N: () => (  housesOf),
		s: () => (  costsNothing)
	});
	var _provider_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11856);

function costsNothing(provider) {
		switch (provider?.type) {
				case 'recorded':
						return true;
				case 'openai':
				case 'anthropic':
				case 'google':
						return (provider.apiKeyEnv === undefined &&
								!Object.keys(provider.headers).some((name) => _provider_keys_js__WEBPACK_IMPORTED_MODULE_0__  .$d.includes(name.toLowerCase())) &&
								isLocal(new URL(provider.baseUrl).hostname));
				case 'bedrock':
				case 'http':
				case undefined:
						return false;
		}
}
const HOUSE_OF_HOST = new Map([
		['api.mistral.ai', 'mistral'],
		['api.deepseek.com', 'deepseek'],
		['api.x.ai', 'xai'],
		['api.groq.com', 'groq'],
		['generativelanguage.googleapis.com', 'google'],
]);
function housesOf(provider) {
		switch (provider?.type) {
				case 'openai':
						return [HOUSE_OF_HOST.get(new URL(provider.baseUrl).hostname) ?? 'openai'];
				case 'anthropic':
						return [HOUSE_OF_HOST.get(new URL(provider.baseUrl).hostname) ?? 'anthropic'];
				case 'google':
						return ['google'];
				case 'bedrock':
						return ['anthropic', 'openai', 'mistral', 'deepseek'];
				case 'http':
						return ['openai'];
				case 'recorded':
				case undefined:
						return [];
		}
}
const LOCAL_NAMES = /^(?:[^.]+|(?:.+\.)?(?:localhost|local|internal))$/i;
const LOCAL_ADDRESSES = /^(?:127\.|10\.|192\.168\.|169\.254\.|172\.(?:1[6-9]|2\d|3[01])\.|\[(?:::1|f[cd][0-9a-f]{2}:))/i;
function isLocal(host) {
		return LOCAL_ADDRESSES.test(host) || (LOCAL_NAMES.test(host) && !host.startsWith('['));
}


	}),

	26940:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		EA: () => (  refusedSettings),
		R: () => (  refusedOfJudge),
		Zo: () => (  replyForm),
		bK: () => (  refusedOfModel),
		y6: () => (  EFFORT_PATHS)
	});
	var _model_call_media_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32085);
	var _model_call_models_known_models_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32478);
	var _model_call_wires_request_parts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6298);
	var _text_document_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13457);
	var _text_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29093);
	var _text_read_document_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28504);
	var _provider_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(36123);
	var _provider_vendors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(50425);








function refusedSettings(settings, provider) {
		const wire = (0,_provider_js__WEBPACK_IMPORTED_MODULE_6__  .b3)(provider);
		if (wire === null)
				return [];
		const row = (0,_model_call_models_known_models_js__WEBPACK_IMPORTED_MODULE_1__  .c)({ model: settings.model, houses: (0,_provider_vendors_js__WEBPACK_IMPORTED_MODULE_7__  .N)(provider) });
		return [
				...unsayable(settings, wire),
				...refusedByVersion(settings, provider),
				...(row === null ? [] : refusedByModel(settings, row, provider, wire)),
		];
}
const WIRE_LIMITS = {
		chat: { called: 'Chat Completions', seed: true, plainJson: true, lacks: [], cap: null },
		responses: { called: 'the Responses API', seed: false, plainJson: true, lacks: [], cap: null },
		messages: { called: 'the Messages API', seed: false, plainJson: false, lacks: [], cap: 'max_tokens' },
		gemini: { called: 'generateContent', seed: true, plainJson: true, lacks: ['image/gif'], cap: null },
		converse: { called: 'Converse', seed: false, plainJson: false, lacks: [], cap: null },
};
function unsayable({ maxTokens, seed, responseFormat, params, media = [] }, wire) {
		const { called, seed: hasSeed, plainJson, lacks, cap } = WIRE_LIMITS[wire];
		const list = [];
		if (seed !== undefined && !hasSeed)
				list.push({ key: ['seed'], message: `${called} has no seed (${seed} here); remove this line` });
		if (cap !== null && maxTokens === undefined && params[cap] === undefined)
				list.push({ key: ['max-tokens'], message: `is missing, and ${called} asks for it; set it, for example to 1000` });
		if (responseFormat !== undefined && !plainJson && (0,_model_call_wires_request_parts_js__WEBPACK_IMPORTED_MODULE_2__  .l1)(responseFormat).kind === 'json')
				list.push({
						key: ['response-format'],
						message: `${called} has no JSON without a schema; write {type: json_schema, json_schema: {name, schema}}`,
				});
		for (const type of lacks) {
				const found = media.find((one) => one.type === type);
				if (found !== undefined)
						list.push({
								key: MEDIA_KEY,
								message: `${called} takes no ${type} (${(0,_model_call_media_js__WEBPACK_IMPORTED_MODULE_0__  .dR)(found)}); send it in another form`,
						});
		}
		return list;
}
function refusedByVersion({ temperature, params }, provider) {
		if (provider.type !== 'anthropic' || provider.version < '2026-10-21')
				return [];
		const given = [
				...(temperature === undefined ? [] : [['temperature']]),
				...['top_p', 'top_k', 'temperature'].flatMap((key) => (Object.hasOwn(params, key) ? [['params', key]] : [])),
		];
		return given.map((key) => ({
				key,
				message: `version ${provider.version} of the API refuses it for every model; remove this line, or set "version: 2023-06-01" for provider "${provider.name}"`,
		}));
}
function refusedByModel(settings, row, provider, wire) {
		const effort = effortOf(settings.params, wire);
		const refused = [
				temperatureRefused(settings, row, effort),
				effortRefused(settings, row, effort),
				wire === 'chat' ? chatToolsRefused(settings, row, { effort, provider: provider.name }) : null,
				forcedToolRefused(settings, row),
				mediaRefused(settings, row),
		];
		return refused.filter((one) => one !== null);
}
const EFFORT_PATHS = {
		chat: ['reasoning_effort'],
		responses: ['reasoning', 'effort'],
		messages: ['output_config', 'effort'],
		gemini: ['generationConfig', 'thinkingConfig', 'thinkingLevel'],
		converse: ['additionalModelRequestFields', 'output_config', 'effort'],
};
function effortOf(params, wire) {
		const path = EFFORT_PATHS[wire];
		return { path: ['params', ...path], value: inside(params, path) };
}
function inside(value, path) {
		let at = value;
		for (const key of path) {
				if (typeof at !== 'object' || at === null || Array.isArray(at))
						return undefined;
				at = Object.hasOwn(at, key) ? at[key] : undefined;
		}
		return at;
}
function temperatureRefused({ model, temperature }, row, { path, value }) {
		if (temperature === undefined)
				return null;
		const refused = (message) => ({ key: ['temperature'], message });
		switch (row.temperature) {
				case 'refused':
						return refused(`model "${model}" refuses any temperature (${temperature} here); remove this line`);
				case 'effort-none':
				case 'without-effort': {
						const isNone = value === 'none' || (value === undefined && row.temperature === 'without-effort');
						if (isNone)
								return null;
						const remedy = row.efforts?.includes('none') ? `, or set ${path.join('.')} to none` : '';
						return refused(`model "${model}" takes a temperature (${temperature} here) only with reasoning effort none; remove this line${remedy}`);
				}
				case 'until-2026-10-21':
				case 'taken':
				case 'ignored':
				case undefined:
						return null;
		}
}
function effortRefused({ model }, { efforts }, { path, value }) {
		if (typeof value !== 'string' || efforts === undefined || efforts.includes(value.toLowerCase()))
				return null;
		return { key: path, message: `model "${model}" has no effort ${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_4__  .WU)(value)}; it takes ${efforts.join(', ')}` };
}
function chatToolsRefused({ model, hasTools }, { chatTools }, { effort, provider }) {
		if (!hasTools || chatTools === undefined || (chatTools === 'effort-none' && effort.value === 'none'))
				return null;
		const only = chatTools === 'effort-none' ? ' with any other reasoning effort than none' : '';
		const also = chatTools === 'effort-none' ? `, or set ${effort.path.join('.')} to none` : '';
		const message = `model "${model}" refuses tools over Chat Completions${only}; set "wire: responses" for provider "${provider}" on the base branch${also}`;
		return { key: ['tools'], message };
}
function forcedToolRefused({ model, forcesTool }, { forcedTool }) {
		if (!forcesTool || forcedTool === undefined)
				return null;
		const message = `model "${model}" refuses a tool that must be called; write json-schema`;
		return { key: ['structured'], message };
}
const MEDIA_KEY = ['model'];
function mediaRefused({ model, media = [] }, row) {
		const refused = row.media === undefined ? undefined : media.find(({ kind }) => row.media?.includes(kind) === false);
		if (refused === undefined)
				return null;
		const message = `model "${model}" takes no ${refused.kind} (${(0,_model_call_media_js__WEBPACK_IMPORTED_MODULE_0__  .dR)(refused)}); name another model, or take the file out of the cases and the prompt`;
		return { key: MEDIA_KEY, message };
}
function refusedOfModel({ model: config, provider, prompt, }, providers, tree, media = []) {
		if (provider.type === 'recorded')
				return [];
		const { temperature, maxTokens, seed, responseFormat, params, tools = [], route, cascade } = config;
		const sent = { temperature, maxTokens, seed, responseFormat, params, hasTools: tools.length > 0, forcesTool: false };
		const others = [...Object.values(route?.classes ?? {}), ...(cascade === undefined ? [] : [cascade.escalateTo])];
		const own = route === undefined ? [{ model: config.model, provider: config.provider }] : [];
		const seats = [...own, ...others];
		const prompted = (prompt?.messages ?? []).flatMap(({ parts = [] }) => parts.filter(_model_call_media_js__WEBPACK_IMPORTED_MODULE_0__  .FN));
		const all = [...prompted, ...media.map((one) => one.media)];
		const found = seats.flatMap((seat) => {
				const asked = providers[seat.provider ?? config.provider];
				return asked === undefined ? [] : refusedSettings({ ...sent, model: seat.model, media: all }, asked);
		});
		return placed(tree, config.file, [], found);
}
function refusedOfJudge({ judge, file: suite, media }, provider, tree) {
		if (provider === undefined)
				return [];
		const forcesTool = replyForm(judge, provider) === 'tool';
		const found = refusedSettings({ ...judge, hasTools: forcesTool, forcesTool, media: media.map((one) => one.media) }, provider);
		const relock = 'then run "plumbline lock"';
		return placed(tree, suite, ['judge'], found.map(({ key, message }) => ({
				key: key[0] === 'tools' ? ['structured'] : key,
				message: `${message}; ${relock}`,
		})));
}
function replyForm({ structured, model }, provider) {
		if (structured !== undefined)
				return structured;
		const wire = provider === undefined ? null : (0,_provider_js__WEBPACK_IMPORTED_MODULE_6__  .b3)(provider);
		switch (wire) {
				case null:
				case 'chat':
				case 'responses':
				case 'gemini':
						return 'json-schema';
				case 'messages':
				case 'converse': {
						const row = (0,_model_call_models_known_models_js__WEBPACK_IMPORTED_MODULE_1__  .c)({ model, houses: (0,_provider_vendors_js__WEBPACK_IMPORTED_MODULE_7__  .N)(provider) });
						if (row === null)
								return 'tool';
						return wire === 'messages' || row.forcedTool === 'refused' ? 'json-schema' : 'tool';
				}
		}
}
function placed(tree, file, above, found) {
		if (found.length === 0)
				return [];
		const document = (0,_text_read_document_js__WEBPACK_IMPORTED_MODULE_5__  .u)(tree, file, new _text_problem_js__WEBPACK_IMPORTED_MODULE_4__  .Zw());
		const unique = new Map(found.map((one) => [one.message, one]));
		return [...unique.values()].map(({ key, message }) => {
				const path = [...above, ...key];
				return document === null
						? { file, key: path.join('.'), message }
						: { ...(0,_text_document_js__WEBPACK_IMPORTED_MODULE_3__  .l4)(document, path, 'key'), message };
		});
}


	}),

	52049:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		Vw: () => (  done),
		au: () => (  NONCE),
		c7: () => (  questionKey)
	});
	var _text_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27744);

function done(value) {
		return { done: value };
}
const NONCE = 'NONCE-0000000000000000';
function questionKey(question, endpoint) {
		const { request, generation, place } = question;
		const { sample, turn } = place;
		if (request.kind !== 'chat')
				return (0,_text_digest_js__WEBPACK_IMPORTED_MODULE_0__  .ol)({ endpoint, request, sample, turn, generation });
		const { messages, ...rest } = request;
		const known = (0,_text_digest_js__WEBPACK_IMPORTED_MODULE_0__  .$N)({ endpoint, request: rest, sample, turn, generation });
		return (0,_text_digest_js__WEBPACK_IMPORTED_MODULE_0__  .Nv)(`${known}${JSON.stringify(messages)}`);
}


	}),

	1432:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		Ob: () => (  costOfCalls),
		ho: () => (  costOf),
		jC: () => (  FREE)
	});
const MILLION = 1_000_000;
const FREE = { input: 0, output: 0 };
const USUAL_WRITE_RATE = 1.25;
function costOf(usage, price) {
		const { cachedTokens: read = 0, cacheWriteTokens: written = 0 } = usage;
		const { above } = price;
		const at = above !== undefined && usage.promptTokens > above.promptTokens ? above : price;
		const plain = usage.promptTokens - read - written;
		const input = plain * at.input + read * (at.cachedInput ?? at.input) + written * (at.cacheWrite ?? at.input * USUAL_WRITE_RATE);
		return (input + usage.completionTokens * at.output) / MILLION;
}
function costOfCalls(calls, usage, price) {
		const { above, ...usual } = price;
		const isLong = above !== undefined && calls > 0 && usage.promptTokens / calls > above.promptTokens;
		return costOf(usage, isLong ? above : usual);
}


	}),

	6298:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		Ax: () => (  callId),
		ED: () => (  withNonce),
		Eb: () => (  present),
		FT: () => (  partsSent),
		KJ: () => (  withoutNonce),
		LS: () => (  withParams),
		Qo: () => (  toolPart),
		Qp: () => (  thoughtBlocks),
		ST: () => (  dataUrl),
		l1: () => (  formatPart),
		oA: () => (  turnsOf),
		oR: () => (  joined)
	});
	var _text_json_object_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57128);
	var _call_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52049);
	var _media_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32085);



function withNonce(text, nonce) {
		return text.includes(_call_js__WEBPACK_IMPORTED_MODULE_0__  .au) ? text.replaceAll(_call_js__WEBPACK_IMPORTED_MODULE_0__  .au, nonce) : text;
}
function partsSent({ content, parts }, nonce, text, media) {
		return (parts ?? [{ text: content ?? '' }]).map((part) => (0,_media_js__WEBPACK_IMPORTED_MODULE_1__  .FN)(part) ? media(part) : text(withNonce(part.text, nonce)));
}
function dataUrl(media) {
		return `data:${media.type};base64,${(0,_media_js__WEBPACK_IMPORTED_MODULE_1__  .ju)(media)}`;
}
function withoutNonce(text, nonce) {
		return text.includes(nonce) ? text.replaceAll(nonce, _call_js__WEBPACK_IMPORTED_MODULE_0__  .au) : text;
}
function toolPart(tool) {
		const inner = (0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_2__  .G)(tool) && tool['type'] === 'function' ? tool['function'] : undefined;
		if (!(0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_2__  .G)(inner) || typeof inner['name'] !== 'string')
				return { kind: 'other', tool };
		const { name, description, parameters, strict } = inner;
		return { kind: 'function', name: name, description, parameters, strict };
}
function formatPart(format) {
		if (!(0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_2__  .G)(format))
				return { kind: 'other', format };
		if (format['type'] === 'json_object')
				return { kind: 'json' };
		if (format['type'] === 'text')
				return { kind: 'text' };
		const inner = format['json_schema'];
		if (format['type'] !== 'json_schema' || !(0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_2__  .G)(inner) || inner['schema'] === undefined)
				return { kind: 'other', format };
		const { name, schema, strict, description } = inner;
		return { kind: 'schema', name, schema: schema, strict, description };
}
function withParams(body, params) {
		if (params === undefined)
				return body;
		const merged = { ...body };
		for (const [key, value] of Object.entries(params)) {
				const own = body[key];
				merged[key] = (0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_2__  .G)(own) && (0,_text_json_object_js__WEBPACK_IMPORTED_MODULE_2__  .G)(value) ? { ...own, ...value } : value;
		}
		return merged;
}
function present(fields) {
		return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
function turnsOf(messages, nonce) {
		const first = messages.findIndex(({ role }) => role !== 'system' && role !== 'developer');
		const start = first === -1 ? messages.length : first;
		return {
				system: messages.slice(0, start).map(({ content }) => withNonce(content ?? '', nonce)),
				turns: messages.slice(start),
		};
}
function joined(turns, joins) {
		const list = [];
		for (const turn of turns) {
				const before = list.at(-1);
				if (before !== undefined && before.role === turn.role && joins(before, turn))
						list[list.length - 1] = { ...before, parts: [...before.parts, ...turn.parts] };
				else
						list.push(turn);
		}
		return list;
}
function callId(call, index) {
		return call.id ?? `call_${index}`;
}
function thoughtBlocks({ thought }) {
		const blocks = thought?.['thinking_blocks'];
		return Array.isArray(blocks) ? blocks : [];
}


	}),

	44476:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		D: () => (  casesOf),
		I: () => (  neverDeciding)
	});
	var _decision_member_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10929);
	var _inputs_per_case_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3236);
	var _report_format_numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65919);



function casesOf(template, suite) {
		return template.reads === undefined ? suite.cases : suite.cases.filter((row) => (0,_inputs_per_case_js__WEBPACK_IMPORTED_MODULE_1__  .Gl)(template, row));
}
function neverDeciding(suite, config) {
		return suite.templates.flatMap((template, index) => {
				if (!template.blocking)
						return [];
				const own = casesOf(template, suite);
				const clusters = (0,_decision_member_js__WEBPACK_IMPORTED_MODULE_0__  .A3)(own);
				const isSmall = own.length < _decision_member_js__WEBPACK_IMPORTED_MODULE_0__  .xh;
				if (!isSmall && (clusters === null || clusters >= _decision_member_js__WEBPACK_IMPORTED_MODULE_0__  .r2))
						return [];
				const all = suite.cases.length;
				const scored = own.length === all ? `all ${(0,_report_format_numbers_js__WEBPACK_IMPORTED_MODULE_2__  ._d)(all, 'case')}` : `${(0,_report_format_numbers_js__WEBPACK_IMPORTED_MODULE_2__  .U9)(own.length)} of ${(0,_report_format_numbers_js__WEBPACK_IMPORTED_MODULE_2__  ._d)(all, 'case')}`;
				const lacking = Math.max(0, _decision_member_js__WEBPACK_IMPORTED_MODULE_0__  .xh - own.length);
				const bearing = template.reads === undefined ? '' : ` with expected.${template.reads}`;
				const fact = isSmall
						? `scores ${scored} and a verdict needs ${_decision_member_js__WEBPACK_IMPORTED_MODULE_0__  .xh}`
						: `scores ${scored}, in ${(0,_report_format_numbers_js__WEBPACK_IMPORTED_MODULE_2__  ._d)(clusters ?? 0, 'cluster')}, and a verdict needs ${_decision_member_js__WEBPACK_IMPORTED_MODULE_0__  .r2} clusters`;
				const todo = isSmall
						? `add ${(0,_report_format_numbers_js__WEBPACK_IMPORTED_MODULE_2__  ._d)(lacking, 'case')}${bearing} to ${suite.datasetFile}`
						: `spread its cases${bearing} over ${_decision_member_js__WEBPACK_IMPORTED_MODULE_0__  .r2} clusters or more in ${suite.datasetFile}`;
				const mayBlock = isSmall && config?.gate.smallSuite === 'exact';
				const end = mayBlock ? 'no pull request can pass' : 'every pull request ends inconclusive';
				const message = `${template.id} ${fact}: ${end}; ${todo}, or set templates[${index}].blocking: false in ${suite.file}`;
				return [{ index, template: template.id, lacking, ofWholeSuite: own.length === all, message }];
		});
}


	}),

	92159:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		Dg: () => (  clustersOf),
		UN: () => (  rubricCharacters),
		VH: () => (  preview),
		aT: () => (  charactersIn),
		vC: () => (  lockRefusals),
		vS: () => (  CHARACTERS_PER_TOKEN)
	});
	var _decision_suite_sight_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90979);
	var _inputs_refused_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26940);
	var _model_call_price_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1432);
	var _report_format_numbers_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(65919);
	var _scoring_judge_is_judged_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22612);
	var _stats_cluster_sums_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8363);
	var _measure_work_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60224);
	var _never_decides_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44476);








const FEWEST_EFFECTIVE = 6;
const CHARACTERS_PER_TOKEN = 4;
function preview(suite, config, models, { sent = [], prices } = {}) {
		const n = Math.max(1, suite.cases.length);
		const clusters = clustersOf(suite);
		const blocking = suite.templates.filter(({ blocking: blocks, spec }) => blocks && spec.experimental !== true);
		const never = (0,_never_decides_js__WEBPACK_IMPORTED_MODULE_3__  .I)(suite, config);
		const stuck = new Set(never.map(({ template }) => template));
		const decisive = blocking.filter(({ id }) => !stuck.has(id));
		const deciding = decisive.length > 0 ? decisive : blocking;
		const members = membersOf(deciding);
		const scored = members.map(({ template }) => (0,_never_decides_js__WEBPACK_IMPORTED_MODULE_3__  .D)(template, suite));
		const sizes = (scored.length > 0 ? scored : [suite.cases]).map((rows) => [rows.length, effectiveCases(rows)]);
		const alpha = config?.gate.alpha ?? 0.05;
		const margin = config?.gate.margin ?? 5;
		const live = (provider) => provider === undefined || config?.providers[provider]?.type !== 'recorded';
		const judged = suite.templates.filter(({ scorer, spec }) => scorer.kind === 'asking' && live((spec.kind === 'embedding' ? suite.embedding : suite.judge)?.provider)).length;
		const isRecorded = models.length > 0 && models.every((model) => !live(model.provider));
		const sight = (0,_decision_suite_sight_js__WEBPACK_IMPORTED_MODULE_0__  .p)({
				cases: sizes.map(([, effective]) => effective),
				repeats: suite.repeats,
				baselineRepeats: isRecorded ? suite.repeats : (config?.gate.baselineRepeats ?? suite.repeats),
				margin: margin / 100,
				margins: members.map(({ template }) => (template.margin === null ? null : template.margin / 100)),
				allOf: members.map(({ k }) => k),
				alpha,
				beta: 0.05,
				once: isRecorded && judged === 0,
		});
		const canDecide = decisive.length > 0 || blocking.length === 0;
		const answers = 2 * suite.repeats;
		const tokensOf = (text) => Math.round((text / CHARACTERS_PER_TOKEN) * answers);
		const own = charactersIn(suite);
		const targets = Math.max(1, models.length);
		const arms = models.map((model, index) => ({
				model,
				live: live(model.provider),
				tokens: tokensOf(sent[index] ?? own),
		}));
		const asked = models.length === 0 ? 1 : arms.filter((arm) => arm.live).length;
		const calls = n * answers * (asked + judged * targets);
		const armTokens = models.length === 0 ? tokensOf(own) : arms.reduce((sum, arm) => sum + (arm.live ? arm.tokens : 0), 0);
		const judgeTokens = judged === 0 ? 0 : targets * (judged * tokensOf(own) + tokensOf(rubricCharacters(suite) * n));
		return {
				cases: suite.cases.length,
				clusters,
				templates: suite.templates.length,
				smallestDrop: canDecide ? 100 * sight.smallestDrop : null,
				seesLeast: sight.seesLeast === null || !canDecide ? null : (members[sight.seesLeast]?.id ?? null),
				margin,
				ownMargins: deciding.flatMap(({ id, margin: own }) => own === null || own === margin ? [] : [{ template: id, margin: own }]),
				passableMargin: never.length > 0 ? null : 100 * sight.passableMargin,
				passesWhenUnchanged: never.length > 0 ? 0 : sight.passes,
				inconclusiveWhenUnchanged: never.length > 0 ? 1 : sight.inconclusive,
				reliable: members.flatMap(({ id, k }, place) => k === null || !canDecide ? [] : [{ id, k, drop: 100 * sight.drops[place] }]),
				repeats: suite.repeats,
				programRuns: isRecorded ? n * answers : null,
				casesToAdd: Math.max(...never.map(({ lacking }) => lacking), ...sizes.map(([cases, effective]) => Math.ceil((sight.casesToAdd * cases) / effective))),
				calls,
				promptTokens: armTokens + judgeTokens,
				costUsd: costUsd({ suite, config, arms, n, judged: judged * targets, judgeTokens, prices }),
				warnings: warnings(suite, models, clusters, never),
				never,
		};
}
function membersOf(templates) {
		return templates.flatMap((template) => {
				const { id, reliability } = template;
				const mean = { id, template, k: null };
				if (reliability === undefined)
						return [mean];
				return [mean, { id: (0,_measure_work_js__WEBPACK_IMPORTED_MODULE_4__  .km)(id, reliability.k), template, k: reliability.k }];
		});
}
function costUsd({ suite, config, arms, n, judged, judgeTokens, prices }) {
		if (config === null || arms.length === 0)
				return null;
		let total = 0;
		for (const { model, live, tokens } of arms) {
				if (!live)
						continue;
				const price = prices?.usual(model) ?? null;
				if (price === null)
						return null;
				const calls = n * 2 * suite.repeats;
				total += (0,_model_call_price_js__WEBPACK_IMPORTED_MODULE_2__  .Ob)(calls, { promptTokens: tokens, completionTokens: calls * (model.maxTokens ?? 256) }, price);
		}
		if (judged > 0 && suite.judge !== undefined && config.providers[suite.judge.provider]?.type !== 'recorded') {
				const price = prices?.usual(suite.judge) ?? null;
				if (price === null)
						return null;
				const calls = n * 2 * suite.repeats * judged;
				total += (0,_model_call_price_js__WEBPACK_IMPORTED_MODULE_2__  .Ob)(calls, { promptTokens: judgeTokens, completionTokens: calls * 200 }, price);
		}
		return total;
}
function charactersIn(suite) {
		let sum = 0;
		for (const row of suite.cases) {
				sum += (row.input ?? '').length + (row.context ?? []).reduce((total, chunk) => total + chunk.text.length, 0);
				sum += (row.messages ?? []).reduce((total, message) => total + (message.content ?? '').length, 0);
				for (const value of Object.values(row.vars))
						sum += value.length;
		}
		return sum;
}
function rubricCharacters(suite) {
		return suite.templates.reduce((sum, { scorer }) => sum + ((0,_scoring_judge_is_judged_js__WEBPACK_IMPORTED_MODULE_5__  .s)(scorer) ? scorer.instructionCharacters() : 0), 0);
}
function clusterSizes(cases) {
		const sizes = new Map();
		for (const { cluster } of cases)
				if (cluster !== undefined)
						sizes.set(cluster, (sizes.get(cluster) ?? 0) + 1);
		const alone = cases.filter((row) => row.cluster === undefined);
		return [...sizes.values(), ...alone.map(() => 1)];
}
function effectiveCases(cases) {
		const sums = new Map();
		for (const size of clusterSizes(cases))
				(0,_stats_cluster_sums_js__WEBPACK_IMPORTED_MODULE_6__  .Bq)(sums, 0, size);
		return Math.max(1, (0,_stats_cluster_sums_js__WEBPACK_IMPORTED_MODULE_6__  .jz)(sums));
}
function clustersOf(suite) {
		const clusters = new Set(suite.cases.flatMap((row) => (row.cluster === undefined ? [] : [row.cluster])));
		if (clusters.size === 0)
				return 0;
		return clusters.size + suite.cases.filter((row) => row.cluster === undefined).length;
}
function warnings(suite, models, clusters, never) {
		const list = [];
		const n = suite.cases.length;
		if (n < 50)
				list.push(`${(0,_report_format_numbers_js__WEBPACK_IMPORTED_MODULE_7__  ._d)(n, 'case')}: below 50 the gate reports and never decides; 200 or more is honest advice`);
		else if (n < 200)
				list.push(`${(0,_report_format_numbers_js__WEBPACK_IMPORTED_MODULE_7__  ._d)(n, 'case')}: unchanged suites of this size are often inconclusive; 200 or more is honest advice`);
		if (clusters === 1)
				list.push('all cases share one cluster: the gate cannot decide; use "tags" for topics');
		const largest = Math.max(0, ...clusterSizes(suite.cases));
		const effective = effectiveCases(suite.cases);
		if (clusters > 1 && effective < FEWEST_EFFECTIVE)
				list.push(`one cluster holds ${Math.round((100 * largest) / Math.max(1, n))} % of the cases: the gate sees the suite as ${Math.round(effective)} cases`);
		if (suite.repeats > 1 &&
				suite.templates.every(({ reliability }) => reliability === undefined) &&
				models.some((model) => model.temperature === 0)) {
				list.push(`repeats: ${suite.repeats} at temperature 0 draws nearly the same answer again; 1 is enough`);
		}
		for (const { id, reliability } of suite.templates)
				if (reliability !== undefined && suite.repeats < 2 * reliability.k)
						list.push(`${id}^${reliability.k} of ${suite.repeats} runs a case swings widely: repeats: ${2 * reliability.k} sees smaller losses`);
		const told = new Set(never.map(({ template }) => template));
		const partial = suite.templates.flatMap((template) => {
				const own = (0,_never_decides_js__WEBPACK_IMPORTED_MODULE_3__  .D)(template, suite).length;
				return own < n && !told.has(template.id) ? [`${template.id} ${own}`] : [];
		});
		if (partial.length > 0)
				list.push(`of ${(0,_report_format_numbers_js__WEBPACK_IMPORTED_MODULE_7__  ._d)(n, 'case')} some templates score fewer: ${partial.join(', ')}`);
		return list;
}
function lockRefusals(suite, known) {
		const list = [];
		if (suite.judge !== undefined && known !== undefined) {
				const asked = known.config.providers[suite.judge.provider];
				list.push(...(0,_inputs_refused_settings_js__WEBPACK_IMPORTED_MODULE_1__  .R)({ ...suite, judge: suite.judge }, asked, known.tree));
		}
		const pinned = [
				['judge.model', suite.judge?.model],
				['embedding.model', suite.embedding?.model],
		];
		for (const [key, model] of pinned) {
				if (model !== undefined && /(^|[-:/])latest$/.test(model)) {
						list.push({ file: suite.file, key, message: `"${model}" is an alias that moves; pin a dated model` });
				}
		}
		const clusters = clustersOf(suite);
		if (clusters >= 2 && clusters <= 9) {
				list.push({
						file: suite.datasetFile,
						key: 'cluster',
						message: `${clusters} clusters are too few to decide by (10 or more are needed). A cluster is a document, user or conversation that cases share; for a topic or label use "tags"`,
				});
		}
		return list;
}


	}),

	22612:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		s: () => (  isJudged)
	});
function isJudged(scorer) {
		return scorer.kind === 'asking' && 'probe' in scorer;
}


	}),

	8363:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		Bq: () => (  withCluster),
		FC: () => (  clusterCountOf),
		IO: () => (  clusterSpread),
		jz: () => (  effectiveClusters)
	});
function withCluster(sums, total, size) {
		if (size === 0)
				return;
		const known = sums.get(size) ?? { count: 0, total: 0, squares: 0 };
		sums.set(size, { count: known.count + 1, total: known.total + total, squares: known.squares + total * total });
}
function clusterCountOf(sums) {
		let count = 0;
		for (const same of sums.values())
				count += same.count;
		return count;
}
function effectiveClusters(sums) {
		let n = 0;
		let squares = 0;
		for (const [size, { count }] of sums) {
				n += size * count;
				squares += size * size * count;
		}
		return squares === 0 ? 0 : (n * n) / squares;
}
function clusterSpread(sums, mean) {
		const clusters = clusterCountOf(sums);
		if (clusters < 2)
				return null;
		let n = 0;
		for (const [size, { count }] of sums)
				n += size * count;
		let squares = 0;
		let sizes = 0;
		let weighted = 0;
		let weightedSquares = 0;
		for (const [size, same] of sums) {
				const weight = 1 / (1 - size / n);
				const off = same.squares - 2 * mean * size * same.total + mean * mean * size * size * same.count;
				squares += weight * Math.max(0, off);
				sizes += size * size * same.count;
				weighted += weight * size * size * same.count;
				weightedSquares += weight * weight * size ** 4 * same.count;
		}
		const df = (n * n) / (sizes + (weighted * weighted - weightedSquares) / (n * n));
		return { clusters, squares, df };
}


	}),

	72254:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		y: () => (  gaussLegendre)
	});
function gaussLegendre(count) {
		const nodes = new Array(count);
		const weights = new Array(count);
		for (let i = 0; i < count; i++) {
				let x = Math.cos((Math.PI * (i + 0.75)) / (count + 0.5));
				let slope = 1;
				for (let round = 0; round < 50; round++) {
						let previous = 1;
						let value = x;
						for (let degree = 2; degree <= count; degree++) {
								const next = ((2 * degree - 1) * x * value - (degree - 1) * previous) / degree;
								previous = value;
								value = next;
						}
						slope = (count * (x * value - previous)) / (x * x - 1);
						const change = value / slope;
						x -= change;
						if (Math.abs(change) < 1e-16)
								break;
				}
				nodes[count - 1 - i] = (1 + x) / 2;
				weights[count - 1 - i] = 1 / ((1 - x * x) * slope * slope);
		}
		return { nodes, weights };
}


	}),

	8329:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		WI: () => (  normalTail),
		Zl: () => (  normalQuantile),
		kC: () => (  normalDensity),
		vr: () => (  normalCdf)
	});
const SQRT_2PI = Math.sqrt(2 * Math.PI);
function normalDensity(x) {
		return Math.exp(-0.5 * x * x) / SQRT_2PI;
}
function normalCdf(x) {
		return x < 0 ? 0.5 * scaledTail(-x) : 1 - 0.5 * scaledTail(x);
}
function normalTail(x) {
		return x > 0 ? 0.5 * scaledTail(x) : 1 - 0.5 * scaledTail(-x);
}
function normalQuantile(p) {
		if (Number.isNaN(p) || p < 0 || p > 1)
				return Number.NaN;
		if (p === 0)
				return Number.NEGATIVE_INFINITY;
		if (p === 1)
				return Number.POSITIVE_INFINITY;
		const q = p - 0.5;
		if (Math.abs(q) <= 0.425) {
				const r = 0.180625 - q * q;
				return (q * horner(CENTRE_TOP, r)) / horner(CENTRE_BOTTOM, r);
		}
		const r = Math.sqrt(-Math.log(q < 0 ? p : 1 - p));
		const z = r <= 5
				? horner(MIDDLE_TOP, r - 1.6) / horner(MIDDLE_BOTTOM, r - 1.6)
				: horner(FAR_TOP, r - 5) / horner(FAR_BOTTOM, r - 5);
		return q < 0 ? -z : z;
}
function scaledTail(x) {
		const y = x * Math.SQRT1_2;
		if (Number.isNaN(y))
				return Number.NaN;
		if (y <= 0.46875) {
				const square = y * y;
				return 1 - (y * horner(ERF_TOP, square)) / horner(ERF_BOTTOM, square);
		}
		if (y > 27)
				return 0;
		const coarse = Math.trunc(y * 16) / 16;
		const gauss = Math.exp(-coarse * coarse) * Math.exp(-(y - coarse) * (y + coarse));
		if (y <= 4)
				return (gauss * horner(ERFC_TOP, y)) / horner(ERFC_BOTTOM, y);
		const inverse = 1 / (y * y);
		const tail = (inverse * horner(FAR_ERFC_TOP, inverse)) / horner(FAR_ERFC_BOTTOM, inverse);
		return (gauss * (1 / Math.sqrt(Math.PI) - tail)) / y;
}
function horner(coefficients, x) {
		let value = 0;
		for (let i = coefficients.length - 1; i >= 0; i--)
				value = value * x + coefficients[i];
		return value;
}
const ERF_TOP = [3209.3775891384694, 377.485237685302, 113.86415415105016, 3.1611237438705655, 0.18577770618460315];
const ERF_BOTTOM = [2844.236833439171, 1282.6165260773723, 244.02463793444417, 23.601290952344122, 1];
const ERFC_TOP = [
		1230.3393547979972, 2051.0783778260716, 1712.0476126340707, 881.952221241769, 298.6351381974001, 66.11919063714163,
		8.883149794388377, 0.5641884969886701, 2.1531153547440383e-8,
];
const ERFC_BOTTOM = [
		1230.3393548037495, 3439.3676741437216, 4362.619090143247, 3290.7992357334597, 1621.3895745666903, 537.1811018620099,
		117.6939508913125, 15.744926110709835, 1,
];
const FAR_ERFC_TOP = [
		0.0006587491615298378, 0.016083785148742275, 0.12578172611122926, 0.36034489994980445, 0.30532663496123236,
		0.016315387137302097,
];
const FAR_ERFC_BOTTOM = [
		0.0023352049762686918, 0.06051834131244132, 0.5279051029514285, 1.8729528499234673, 2.568520192289822, 1,
];
const CENTRE_TOP = [
		3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946, 45921.95393154987, 67265.7709270087,
		33430.57558358813, 2509.0809287301227,
];
const CENTRE_BOTTOM = [
		1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597, 39307.89580009271, 28729.085735721943,
		5226.495278852854,
];
const MIDDLE_TOP = [
		1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045, 1.2704582524523684, 0.2417807251774506,
		0.022723844989269184, 0.0007745450142783414,
];
const MIDDLE_BOTTOM = [
		1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008, 0.015198666563616457,
		0.0005475938084995345, 1.0507500716444169e-9,
];
const FAR_TOP = [
		6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487, 0.026532189526576124,
		0.0012426609473880784, 0.000027115555687434876, 2.0103343992922881e-7,
];
const FAR_BOTTOM = [
		1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133, 0.000018463183175100548,
		1.421511758316446e-7, 2.0442631033899397e-15,
];


	}),

	9639:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		AA: () => (  passAny),
		NV: () => (  passVariance),
		Np: () => (  passAll)
	});
function passAll(successes, runs, k) {
		if (runs < k)
				return Number.NaN;
		let share = 1;
		for (let taken = 0; taken < k; taken++)
				share *= Math.max(0, successes - taken) / (runs - taken);
		return share;
}
function passAny(successes, runs, k) {
		return 1 - passAll(runs - successes, runs, k);
}
function passVariance(chance, runs, k) {
		let share = (1 - chance) ** runs;
		let [mean, square] = [0, 0];
		for (let successes = 0; successes <= runs; successes++) {
				const estimate = passAll(successes, runs, k);
				mean += share * estimate;
				square += share * estimate ** 2;
				share *= ((runs - successes) / (successes + 1)) * (chance / (1 - chance));
		}
		return square - mean ** 2;
}


	}),

	34301:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		Lp: () => (  PASS_SPENDING),
		Nh: () => (  smallestVisibleDrop),
		Un: () => (  boundsUpTo),
		mm: () => (  stoppingBounds),
		tZ: () => (  BLOCK_SPENDING),
		u8: () => (  conditionalPower),
		ur: () => (  casesToPass)
	});
	var _gauss_legendre_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72254);
	var _normal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8329);


const BLOCK_SPENDING = { kind: 'power', exponent: 3 };
const PASS_SPENDING = { kind: 'power', exponent: 2 };
function spent(spending, alpha, t) {
		const time = Math.min(1, t);
		switch (spending.kind) {
				case 'power':
						return alpha * time ** spending.exponent;
				case 'obrien-fleming':
						return 2 * (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__  .WI)(-(0,_normal_js__WEBPACK_IMPORTED_MODULE_0__  .Zl)(alpha / 2) / Math.sqrt(time));
				case 'pocock':
						return alpha * Math.log(1 + (Math.E - 1) * time);
		}
}
const NODES_PER_PANEL = 12;
const PANEL_WIDTH = 4;
const REACH = 8.5;
const SMALLEST_ERROR = 1e-15;
const RULE = (0,_gauss_legendre_js__WEBPACK_IMPORTED_MODULE_1__  .y)(NODES_PER_PANEL);
const walks = new Map();
const names = new WeakMap();
function nameOf(times) {
		let name = names.get(times);
		if (name === undefined) {
				name = times.join(',');
				names.set(times, name);
		}
		return name;
}
function stoppingBounds(times, alpha, spending) {
		return boundsUpTo(times, alpha, spending, times.length);
}
function boundsUpTo(times, alpha, spending, looks) {
		const key = `${spending.kind === 'power' ? spending.exponent : spending.kind}/${alpha}/${nameOf(times)}`;
		let walk = walks.get(key);
		if (walk === undefined) {
				if (walks.size >= 4096)
						walks.clear();
				walk = { bounds: [], nodes: new Float64Array(0), mass: new Float64Array(0) };
				walks.set(key, walk);
		}
		for (let look = walk.bounds.length; look < looks; look++)
				step(walk, times, alpha, spending, look);
		return walk.bounds;
}
function step(walk, times, alpha, spending, look) {
		const t = times[look];
		const earlier = look === 0 ? 0 : times[look - 1];
		const before = look === 0 ? 0 : spent(spending, alpha, earlier);
		const now = Math.max(SMALLEST_ERROR, spent(spending, alpha, t));
		const sd = Math.sqrt(t - earlier);
		const root = Math.sqrt(t);
		const bound = look === 0
				? -(0,_normal_js__WEBPACK_IMPORTED_MODULE_0__  .Zl)(now)
				: crossing(walk, Math.max(SMALLEST_ERROR, now - before), sd, root, -(0,_normal_js__WEBPACK_IMPORTED_MODULE_0__  .Zl)(now));
		walk.bounds.push(bound);
		if (look + 1 >= times.length)
				return;
		const scale = Math.min(sd, Math.sqrt(times[look + 1] - t));
		const top = bound * root;
		const bottom = -REACH * root;
		const panels = Math.max(1, Math.ceil((top - bottom) / (PANEL_WIDTH * scale)));
		const width = (top - bottom) / panels;
		const nodes = new Float64Array(panels * NODES_PER_PANEL);
		const mass = new Float64Array(nodes.length);
		let from = 0;
		for (let i = 0; i < nodes.length; i++) {
				const place = i % NODES_PER_PANEL;
				const node = bottom + width * (Math.floor(i / NODES_PER_PANEL) + RULE.nodes[place]);
				let density;
				if (look === 0)
						density = (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__  .kC)(node / sd) / sd;
				else {
						density = 0;
						while (from < walk.nodes.length && walk.nodes[from] < node - REACH * sd)
								from += 1;
						for (let j = from; j < walk.nodes.length; j++) {
								const off = (node - walk.nodes[j]) / sd;
								if (off < -REACH)
										break;
								density += walk.mass[j] * Math.exp(-0.5 * off * off);
						}
						density /= sd * Math.sqrt(2 * Math.PI);
				}
				nodes[i] = node;
				mass[i] = density * width * RULE.weights[place];
		}
		walk.nodes = nodes;
		walk.mass = mass;
}
function crossing(walk, chance, sd, root, guess) {
		let c = guess;
		let low = Number.NEGATIVE_INFINITY;
		let high = Number.POSITIVE_INFINITY;
		for (let round = 0; round < 100; round++) {
				const top = c * root;
				let over = 0;
				let slope = 0;
				for (let j = walk.nodes.length - 1; j >= 0; j--) {
						const off = (top - walk.nodes[j]) / sd;
						if (off > 12)
								break;
						over += walk.mass[j] * (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__  .WI)(off);
						slope += walk.mass[j] * (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__  .kC)(off);
				}
				slope *= root / sd;
				if (over > chance)
						low = c;
				else
						high = c;
				let next = over > 0 && slope > 0 ? c + (Math.log(over / chance) * over) / slope : Number.NaN;
				if (!(next > low && next < high)) {
						next =
								low === Number.NEGATIVE_INFINITY ? high - 1 : high === Number.POSITIVE_INFINITY ? low + 1 : (low + high) / 2;
				}
				if (Math.abs(next - c) < 1e-13)
						return next;
				c = next;
		}
		return c;
}
function conditionalPower(z, t, finalBound, drift) {
		return (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__  .WI)((finalBound - z * Math.sqrt(t) - drift * (1 - t)) / Math.sqrt(1 - t));
}
function smallestVisibleDrop(se, templates, alpha, power = 0.8) {
		return ((0,_normal_js__WEBPACK_IMPORTED_MODULE_0__  .Zl)(1 - alpha / templates) + (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__  .Zl)(power)) * se;
}
function casesToPass(sd, margin) {
		const needed = 1.1 * (((1.645 + 1.282) * sd) / margin) ** 2;
		return Math.max(59, Math.ceil(needed));
}


	})

};
