export const id = 6876;
export const ids = [6876];
export const modules = {

	64466:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		I8: () => (  scoreInputOf),
		Pe: () => (  shownTo),
		ng: () => (  runOf),
		r0: () => (  wholeText)
	});
	var _inputs_case_case_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73865);
	var _model_call_trace_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39684);


function runOf(answer, messages) {
		return {
				kind: answer.refused ? 'refused' : 'answered',
				output: answer.text,
				toolCalls: answer.toolCalls,
				messages,
				finishReason: answer.finishReason,
				thinking: answer.thinking,
				model: answer.model,
				usage: answer.usage,
				costUsd: answer.costUsd,
				latencyMs: answer.latencyMs,
				context: answer.context,
				trace: answer.trace,
				origin: answer.origin,
		};
}
function wholeText({ thinking, output }) {
		return `${thinking ?? ''}${output}`;
}
function shownTo(template, run) {
		return template.thinking === true && 'output' in run && run.thinking !== undefined
				? { ...run, output: wholeText(run), thinking: undefined }
				: run;
}
function asking(row, messages) {
		if (row.input !== undefined || row.messages !== undefined || Object.keys(row.vars).length > 0)
				return row;
		const asked = messages.filter(({ role, content }) => role === 'user' && content !== null);
		return asked.length === 0 ? row : (0,_inputs_case_case_js__WEBPACK_IMPORTED_MODULE_0__  .$3)(row, { input: asked.map(({ content }) => content).join('\n\n') });
}
function scoreInputOf(row, run) {
		return {
				case: asking((0,_inputs_case_case_js__WEBPACK_IMPORTED_MODULE_0__  .eQ)(row, run.context), run.messages),
				output: run.output,
				toolCalls: (0,_model_call_trace_js__WEBPACK_IMPORTED_MODULE_1__  .m)(run),
				messages: run.messages,
				refused: run.kind === 'refused',
				finishReason: run.finishReason,
				latencyMs: run.latencyMs,
				usage: run.usage,
				costUsd: run.costUsd,
				trace: run.trace,
		};
}


	}),

	476:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
	p: () => (  armStep)
});


var build = __webpack_require__(2856);
var call = __webpack_require__(52049);
;
function isSameModel(asked, reported) {
		const [wanted, given] = [bare(asked), bare(reported)];
		return wanted === given || isBuildOf(wanted, given) || isBuildOf(given, wanted);
}
function bare(name) {
		const last = name.slice(0, 300).toLowerCase().split('/').at(-1) ?? '';
		return last
				.replace(/^(?:(?:us|eu|apac|global)\.)?(?:anthropic|openai|google|meta|mistral|amazon)\./, '')
				.replace(/[-:@]latest$/, '');
}
function isBuildOf(alias, name) {
		if (alias === '' || !name.startsWith(alias))
				return false;
		return /^[-:@](?:preview[-:@]?)?(?:v?\d{1,2}(?::\d{1,2})?|\d{3,8}|\d{2}-\d{2,4}|\d{4}-\d{2}-\d{2})(?:-v?\d{1,2}(?::\d{1,2})?)?$/.test(name.slice(alias.length));
}

var known_models = __webpack_require__(32478);
var arm_answer = __webpack_require__(64466);
;





function armStep(arm, messages, place) {
		const model = arm.provider.type === 'http' ? arm.model : { ...arm.model, retrieval: undefined };
		const own = { provider: model.provider, model: model.model };
		if (arm.provider.type === 'recorded')
				return ask(model, own, messages, place, []);
		if (model.route !== undefined)
				return routed(model, model.route, messages, place);
		return answered(model, { seat: own, before: [] }, messages, place);
}
function requestOf(config, model, messages, sample) {
		return {
				kind: 'chat',
				model,
				messages,
				tools: config.tools,
				responseFormat: config.responseFormat,
				temperature: config.temperature,
				maxTokens: config.maxTokens,
				seed: config.seed === undefined ? undefined : config.seed + sample,
				params: Object.keys(config.params).length === 0 ? undefined : config.params,
				retrieval: config.retrieval,
		};
}
function ask(config, seat, messages, place, before) {
		return {
				ask: { provider: seat.provider, request: requestOf(config, seat.model, messages, place.sample), place },
				next: (reply) => (0,call .Vw)(answeredBy(seat, runFrom(reply, messages, seat, before), config)),
		};
}
function answeredBy(seat, run, { route, cascade }) {
		if (run.kind !== 'answered' || (route === undefined && cascade === undefined))
				return run;
		return { ...run, by: seat.model, ...(seat.escalated === true && { escalated: true }) };
}
function routed(config, route, messages, place) {
		const text = messages.findLast(({ role }) => role === 'user')?.content ?? '';
		const { classifier } = route;
		return {
				ask: {
						provider: classifier.provider ?? config.provider,
						request: {
								kind: 'chat',
								model: classifier.model,
								messages: [
										{ role: 'system', content: classifier.prompt },
										{ role: 'user', content: text },
								],
								...((0,known_models .T$)(classifier.model) && { temperature: 0 }),
								maxTokens: 16,
						},
						place,
				},
				next: (reply) => {
						if (reply.kind === 'failed')
								return (0,call .Vw)(failed(reply, 'classifier'));
						const word = reply.text.trim().toLowerCase();
						const chosen = Object.hasOwn(route.classes, word) ? route.classes[word] : route.classes[route.otherwise];
						const seat = { provider: chosen?.provider ?? config.provider, model: chosen?.model ?? config.model };
						return answered(config, { seat, before: [{ asked: classifier.model, answer: reply }] }, messages, place);
				},
		};
}
function answered(config, { seat, before }, messages, place) {
		const { cascade } = config;
		const stronger = cascade === undefined
				? null
				: { provider: cascade.escalateTo.provider ?? config.provider, model: cascade.escalateTo.model };
		const isStrongest = stronger !== null && stronger.provider === seat.provider && stronger.model === seat.model;
		if (cascade === undefined || stronger === null || isStrongest)
				return ask(config, seat, messages, place, before);
		return {
				ask: { provider: seat.provider, request: requestOf(config, seat.model, messages, place.sample), place },
				next: (reply) => reply.kind === 'failed' || !uncertain(reply, cascade)
						? (0,call .Vw)(answeredBy(seat, runFrom(reply, messages, seat, before), config))
						: ask(config, { ...stronger, escalated: true }, messages, place, [
								...before,
								{ asked: seat.model, answer: reply },
						]),
		};
}
function uncertain(answer, { when }) {
		if (when.empty && answer.text.trim() === '' && answer.toolCalls.length === 0)
				return true;
		if (when.refused && answer.refused)
				return true;
		if (when.cut && answer.finishReason === 'length')
				return true;
		return when.matches !== undefined && build .L3.compile(when.matches).matcher(answer.text).find();
}
function runFrom(reply, messages, seat, before) {
		if (reply.kind === 'failed')
				return failed(reply, before.length > 0 ? seat.model : undefined);
		const given = [...before, { asked: seat.model, answer: reply }];
		const otherModel = given.flatMap(({ asked, answer: { model } }) => model === undefined || isSameModel(asked, model) ? [] : [model])[0];
		const run = { ...(0,arm_answer .ng)(reply, messages), ...(otherModel !== undefined && { otherModel }) };
		if (before.length === 0)
				return run;
		const all = given.map(({ answer }) => answer);
		return {
				...run,
				usage: total(all.map(({ usage }) => usage), addUsage),
				costUsd: total(all.map(({ costUsd }) => costUsd), (a, b) => a + b),
				latencyMs: total(all.map(({ latencyMs }) => latencyMs), (a, b) => a + b),
				via: all.map(({ model }, index) => model ?? (index === all.length - 1 ? seat.model : 'unnamed')),
		};
}
function total(parts, add) {
		return parts.reduce((sum, part) => (sum === undefined || part === undefined ? undefined : add(sum, part)));
}
function addUsage(a, b) {
		const parts = ['cachedTokens', 'cacheWriteTokens', 'reasoningTokens'].map((key) => [key, (a[key] ?? 0) + (b[key] ?? 0)]);
		return {
				promptTokens: a.promptTokens + b.promptTokens,
				completionTokens: a.completionTokens + b.completionTokens,
				...Object.fromEntries(parts.filter(([, tokens]) => tokens > 0)),
		};
}
function failed(reply, who) {
		return { kind: 'failed', code: reply.code, message: who === undefined ? reply.message : `${who}: ${reply.message}` };
}


	}),

	23625:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		N_: () => (  probeTasks),
		OS: () => (  PROBED_GROUPS),
		V6: () => (  askedAgain),
		WJ: () => (  loadProbing),
		XF: () => (  probeResults)
	});
	var _change_arm_answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64466);
	var _change_arm_call_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(476);
	var _inputs_escalation_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81242);
	var _inputs_model_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75528);
	var _inputs_prompt_prompt_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83689);
	var _model_call_call_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52049);
	var _scoring_judge_ask_judge_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(13427);
	var _text_problem_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(29093);
	var _failure_groups_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(29906);









function loadProbing(written, target, base, config, problems) {
		const policy = written === undefined ? _inputs_escalation_policy_js__WEBPACK_IMPORTED_MODULE_2__  .Wg : written;
		if (policy === null)
				return undefined;
		const before = problems.count;
		const at = (key) => ({ file: config.file, key: `escalation.probes.${key} (target ${target})` });
		const { strongerModel, cheapModel, editedPrompt } = policy;
		const askable = (file, key) => {
				const model = file === undefined ? null : (0,_inputs_model_file_js__WEBPACK_IMPORTED_MODULE_3__  .cm)(base, file, problems, at(key));
				const provider = model === null ? undefined : config.providers[model.provider];
				if (model !== null && provider === undefined) {
						const known = Object.keys(config.providers).join(', ');
						const message = `"${model.provider}" is not a provider of ${config.file} (there: ${known})`;
						problems.add({ file: file, key: 'provider', message });
				}
				return model === null || provider === undefined ? null : { model, provider };
		};
		const stronger = askable(strongerModel, 'stronger-model');
		const cheap = askable(cheapModel, 'cheap-model');
		const prompt = editedPrompt === undefined
				? null
				: (0,_inputs_prompt_prompt_js__WEBPACK_IMPORTED_MODULE_4__  .hT)(base, [editedPrompt], problems, { named: () => at('edited-prompt') });
		if (problems.count > before)
				return undefined;
		return {
				reference: policy.reference,
				stronger,
				cheap,
				edited: prompt === null ? null : (row) => (0,_inputs_prompt_prompt_js__WEBPACK_IMPORTED_MODULE_4__  .nQ)(prompt, row, new _text_problem_js__WEBPACK_IMPORTED_MODULE_7__  .Zw()),
				cases: policy.cases,
				maxCalls: policy.maxCalls,
				maxCostUsd: policy.maxCostUsd,
				isAsked: written !== undefined,
		};
}
const PROBED_GROUPS = 20;
const SAMPLE = 1;
function probeTasks(groups, probing, at) {
		return groups.slice(0, PROBED_GROUPS).flatMap((group) => (0,_failure_groups_js__WEBPACK_IMPORTED_MODULE_8__  .Jt)(group, probing.cases).flatMap((item) => {
				const template = at.template(item.template);
				if (template.spec.paired === true || template.spec.repeated === true)
						return [];
				if (template.scorer.kind === 'asking' && at.seat === null)
						return [];
				const row = at.row(item.case);
				const sent = at.messages(item.case);
				const task = (kind, arm, messages) => ({
						group: (0,_failure_groups_js__WEBPACK_IMPORTED_MODULE_8__  .TH)(group),
						case: item.case,
						kind,
						calls: template.scorer.kind === 'pure' ? 1 : 1 + (at.seat?.votes ?? 1),
						step: askedAgain({ arm, messages, row, template }, at),
				});
				const reference = probing.reference ? withReference(row, sent) : null;
				const edited = probing.edited?.(row) ?? null;
				const tasks = [
						...(edited === null ? [] : [task('edited', at.arm, edited)]),
						...(reference === null ? [] : [task('reference', at.arm, reference)]),
						...(probing.stronger === null ? [] : [task('stronger', probing.stronger, sent)]),
				];
				return tasks.length === 0 ? [] : [task('repeat', at.arm, sent), ...tasks];
		}));
}
function probeResults(told) {
		const steady = new Set(told.flatMap(({ kind, passes, ...at }) => (kind === 'repeat' && passes === false ? [keyOf(at)] : [])));
		const results = new Map();
		for (const { kind, passes, ...at } of told) {
				if (kind === 'repeat' || passes === null || !steady.has(keyOf(at)))
						continue;
				const of = results.get(at.group) ?? {};
				const { fixed, of: tried } = of[kind] ?? { fixed: 0, of: 0 };
				results.set(at.group, { ...of, [kind]: { fixed: fixed + (passes ? 1 : 0), of: tried + 1 } });
		}
		return results;
}
function keyOf(at) {
		return `${at.group}\0${at.case}`;
}
function askedAgain({ arm, messages, row, template }, { target, promptName, seat }) {
		const step = (0,_change_arm_call_js__WEBPACK_IMPORTED_MODULE_1__  .p)(arm, messages, {
				role: 'probe',
				arm: 'head',
				target,
				case: row.id,
				sample: SAMPLE,
				turn: 0,
				promptName,
		});
		return (0,_scoring_judge_ask_judge_js__WEBPACK_IMPORTED_MODULE_6__  .e6)(step, (run) => {
				if (!('output' in run))
						return (0,_model_call_call_js__WEBPACK_IMPORTED_MODULE_5__  .Vw)(null);
				const input = (0,_change_arm_answer_js__WEBPACK_IMPORTED_MODULE_0__  .I8)(row, run);
				const score = template.scorer.kind === 'pure' ? (0,_model_call_call_js__WEBPACK_IMPORTED_MODULE_5__  .Vw)(template.scorer.score(input)) : template.scorer.score(input, seat);
				return (0,_scoring_judge_ask_judge_js__WEBPACK_IMPORTED_MODULE_6__  .e6)(score, (given) => (0,_model_call_call_js__WEBPACK_IMPORTED_MODULE_5__  .Vw)(given.status === 'scored' ? given.score >= template.pass : null));
		});
}
function withReference(row, sent) {
		const all = sent.map(({ content }) => content ?? '').join('\n');
		const passages = (row.context ?? []).map(({ text }) => text).filter((text) => !all.includes(text));
		const text = passages.length === 0 ? null : passages.join('\n\n');
		const last = sent.findLastIndex(({ role }) => role === 'user');
		if (text === null || text.trim() === '' || last < 0)
				return null;
		const more = `\n\nReference for this question, to be relied on:\n${text}`;
		return sent.map((message, index) => index === last
				? {
						...message,
						content: `${message.content ?? ''}${more}`,
						...(message.parts !== undefined && { parts: [...message.parts, { text: more }] }),
				}
				: message);
}


	}),

	58245:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		F: () => (  peopleAbout),
		k: () => (  readPeople)
	});
	var _record_failure_review_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56059);
	var _text_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27744);
	var _text_json_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90676);
	var _text_lines_of_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87534);
	var _text_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29093);
	var _text_utf8_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84323);






function readPeople(tree, file, problems, named) {
		const text = (0,_text_utf8_js__WEBPACK_IMPORTED_MODULE_5__  .yR)(tree, file, problems, named);
		if (text === null)
				return [];
		const before = problems.count;
		const rows = [];
		(0,_text_lines_of_file_js__WEBPACK_IMPORTED_MODULE_3__  .IM)(file, text, problems, (line, number) => {
				const value = (0,_text_json_lines_js__WEBPACK_IMPORTED_MODULE_2__  .wz)(file, line, number, problems);
				if (value === undefined)
						return;
				const fault = (key, message) => problems.add({ file, line: number, key, message });
				if (typeof value !== 'object' || value === null || Array.isArray(value))
						return fault('', `expected an object such as {"case": "…", "shape": "knowledge", "by": "kim"}, found ${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_4__  .WU)(value)}`);
				const row = new Map(Object.entries(value));
				const name = (key) => {
						const said = row.get(key);
						if (typeof said === 'string' && said.trim() !== '')
								return said.trim();
						fault(key, said === undefined ? 'is missing' : `expected a text, found ${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_4__  .WU)(said)}`);
						return '';
				};
				const shape = _record_failure_review_js__WEBPACK_IMPORTED_MODULE_0__  .HY.find((one) => one === row.get('shape'));
				if (shape === undefined)
						fault('shape', `expected one of ${_record_failure_review_js__WEBPACK_IMPORTED_MODULE_0__  .HY.join(', ')}, found ${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_4__  .WU)(row.get('shape'))}`);
				const hash = row.get('output_sha256');
				const outputSha256 = typeof hash === 'string' ? hash.toLowerCase().replace(/^sha256:/, '') : undefined;
				if (hash !== undefined && !/^[0-9a-f]{64}$/.test(outputSha256 ?? ''))
						fault('output_sha256', `expected 64 hex digits, found ${(0,_text_problem_js__WEBPACK_IMPORTED_MODULE_4__  .WU)(hash)}`);
				rows.push({
						case: name('case'),
						shape: shape ?? 'unclear',
						by: name('by'),
						template: row.get('template') === undefined ? undefined : name('template'),
						outputSha256,
				});
		});
		return problems.count > before ? [] : rows;
}
function peopleAbout(rows, failing) {
		const found = new Map();
		for (const item of failing) {
				const own = rows.filter((row) => row.case === item.case && isAbout(row, item));
				const said = new Set(new Map(own.map(({ by, shape }) => [by, shape])).values());
				const [shape] = said;
				if (shape !== undefined)
						found.set(item.case, said.size === 1 ? shape : 'unclear');
		}
		return found;
}
function isAbout({ template, outputSha256 }, item) {
		if (template !== undefined && template !== item.template)
				return false;
		return outputSha256 === undefined || (item.output !== undefined && outputSha256 === (0,_text_digest_js__WEBPACK_IMPORTED_MODULE_1__  .fg)(item.output));
}


	}),

	220:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		KR: () => (  textIndex),
		TM: () => (  folded)
	});
	var _text_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27744);

const NEAR = 0.8;
const GRAM = 5;
const BINS = 64;
const BAND = 4;
function textIndex() {
		const exact = new Map();
		const bands = new Map();
		const into = (map, key, value) => {
				const list = map.get(key);
				if (list === undefined)
						map.set(key, [value]);
				else
						list.push(value);
		};
		return {
				add(id, text) {
						const plain = folded(text);
						if (plain === '')
								return;
						into(exact, (0,_text_digest_js__WEBPACK_IMPORTED_MODULE_0__  .fg)(plain), id);
						const known = { id, grams: gramsOf(plain) };
						for (const band of bandsOf(known.grams))
								into(bands, band, known);
				},
				similar(text) {
						const plain = folded(text);
						if (plain === '')
								return [];
						const same = (exact.get((0,_text_digest_js__WEBPACK_IMPORTED_MODULE_0__  .fg)(plain)) ?? []).map((id) => ({ id, kind: 'exact', similarity: 1 }));
						const grams = gramsOf(plain);
						const candidates = new Set(bandsOf(grams).flatMap((band) => bands.get(band) ?? []));
						const near = [...candidates].flatMap((known) => {
								const similarity = jaccard(known.grams, grams);
								return similarity >= NEAR ? [{ id: known.id, kind: 'near', similarity }] : [];
						});
						return [...same, ...near];
				},
		};
}
function folded(text) {
		return text
				.normalize('NFKC')
				.toLowerCase()
				.replace(/[^\p{L}\p{N}]+/gu, ' ')
				.trim();
}
function gramsOf(text) {
		const grams = new Set();
		const last = Math.max(0, text.length - GRAM);
		for (let start = 0; start <= last; start += 1)
				grams.add(hash(text, start, Math.min(text.length, start + GRAM)));
		return grams;
}
function hash(text, from, to) {
		let value = 0x811c9dc5;
		for (let at = from; at < to; at += 1)
				value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
		value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
		value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
		return (value ^ (value >>> 16)) >>> 0;
}
function bandsOf(grams) {
		const bins = new Float64Array(BINS).fill(Infinity);
		for (const gram of grams) {
				const bin = gram % BINS;
				const rest = Math.floor(gram / BINS);
				if (rest < bins[bin])
						bins[bin] = rest;
		}
		const full = Array.from(bins, (value, bin) => {
				for (let step = 0; step < BINS && value === Infinity; step += 1) {
						const next = bins[(bin + step) % BINS];
						if (next !== Infinity)
								return next + step * 0x1_0000_0000;
				}
				return value;
		});
		return Array.from({ length: BINS / BAND }, (_, band) => `${band} ${full.slice(band * BAND, (band + 1) * BAND).join(' ')}`);
}
function jaccard(a, b) {
		let shared = 0;
		for (const gram of a)
				if (b.has(gram))
						shared += 1;
		return shared / (a.size + b.size - shared);
}


	}),

	29232:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		AL: () => (  isSynthetic),
		M8: () => (  usableExamples),
		Ov: () => (  trainingLines),
		RG: () => (  trainingTexts),
		p4: () => (  isVerified),
		sM: () => (  caseText)
	});
	var _text_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(220);

function* trainingLines(bytes) {
		const decoder = new TextDecoder();
		for (let from = 0; from < bytes.length;) {
				const end = bytes.indexOf(10, from);
				const to = end === -1 ? bytes.length : end;
				const line = decoder.decode(bytes.subarray(from, to)).trim();
				from = to + 1;
				if (line !== '')
						yield parsed(line);
		}
}
function parsed(line) {
		try {
				return JSON.parse(line);
		}
		catch {
				return null;
		}
}
function isSynthetic(row) {
		const { synthetic, source, generated_by: by } = objectOf(row);
		return synthetic === true || isModel(source) || (typeof by === 'string' && by.trim() !== '');
}
function isVerified(row) {
		return objectOf(row)['verified'] === true;
}
function isModel(source) {
		return (typeof source === 'string' &&
				/^(?:synthetic|generated|model|llm)\b|\b(?:gpt|claude|gemini|llama|mistral|mixtral|qwen|deepseek|grok|o\d)-/i.test(source));
}
function objectOf(row) {
		return typeof row === 'object' && row !== null && !Array.isArray(row)
				? row
				: {};
}
function usableExamples(bytes, cases) {
		const suite = (0,_text_index_js__WEBPACK_IMPORTED_MODULE_0__  .KR)();
		for (const row of cases)
				suite.add(row.id, caseText(row));
		const seen = (0,_text_index_js__WEBPACK_IMPORTED_MODULE_0__  .KR)();
		let [rows, usable, synthetic, unverified] = [0, 0, 0, 0];
		for (const row of trainingLines(bytes)) {
				rows++;
				const isOwn = !isSynthetic(row);
				if (!isOwn)
						synthetic++;
				if (!isOwn && !isVerified(row)) {
						unverified++;
						continue;
				}
				const texts = trainingTexts(row);
				const whole = texts.at(-1) ?? '';
				if (whole === '' || texts.some((text) => suite.similar(text).length > 0) || seen.similar(whole).length > 0)
						continue;
				seen.add(String(rows), whole);
				usable++;
		}
		return { rows, usable, synthetic, unverified };
}
function caseText({ input, messages, vars }) {
		if (input !== undefined)
				return input;
		if (messages !== undefined)
				return messages
						.filter(({ role }) => role === 'user')
						.map(({ content }) => content ?? '')
						.join('\n');
		return Object.values(vars).join('\n');
}
function trainingTexts(row) {
		if (typeof row === 'string')
				return [row];
		if (typeof row !== 'object' || row === null || Array.isArray(row))
				return [];
		const object = row;
		const texts = [];
		for (const key of ['input', 'prompt', 'text', 'question', 'instruction']) {
				const value = object[key];
				if (typeof value === 'string')
						texts.push(value);
		}
		const turns = object['messages'] ?? object['conversations'];
		if (Array.isArray(turns)) {
				const said = turns.flatMap((turn) => {
						if (typeof turn !== 'object' || turn === null || Array.isArray(turn))
								return [];
						const { role, from, content, value } = turn;
						const text = content ?? value;
						return (role ?? from) !== 'assistant' && (role ?? from) !== 'system' && typeof text === 'string' ? [text] : [];
				});
				texts.push(...said);
				if (said.length > 1)
						texts.push(said.join('\n'));
		}
		return texts;
}


	}),

	96876:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
	prepare: () => (  prepare),
	prepareGaining: () => (  prepareGaining),
	providersOf: () => (  providersOf),
	X8: () => (  replayOf),
	Ee: () => (  suiteOf),
	Qx: () => (  withRows)
});

var change_arms = __webpack_require__(54506);
var provider = __webpack_require__(36123);
;

function hindranceOf(facts) {
		const switched = switchedAnswers(facts);
		if (switched !== null || facts.rows === null)
				return switched ?? unasked(facts);
		return ofProgram(facts, facts.rows);
}
function switchedAnswers({ arms }) {
		const [base, head] = [kindOf(arms.base.provider), kindOf(arms.head.provider)];
		if (base === head)
				return null;
		const why = `${arms.head.model.file} names provider "${arms.head.model.provider}" (${head}) in place of "${arms.base.model.provider}" (${base}), and which of them answers belongs to the ruler; change that on the base branch first`;
		return { reason: 'not-recorded', why };
}
function kindOf(provider) {
		return provider.type === 'recorded' ? `recorded answers, from: ${provider.from}` : 'asked live';
}
function unasked({ arms, surface, differing }) {
		if (differing > 0 || (0,provider .a9)(arms.head.provider))
				return null;
		if (surface.sources.length > 0)
				return staleExport(arms, surface);
		if (!surface.retrieval || surface.model)
				return null;
		const why = `only "retrieval" of ${arms.head.model.file} changed, and no request says so`;
		return { reason: 'not-executed', why };
}
function ofProgram(facts, rows) {
		const { program, arms, surface, differing } = facts;
		switch (program.kind) {
				case 'unstamped':
						return unrecorded(facts, rows);
				case 'another':
						return { reason: 'not-recorded', why: program.why };
				case 'own': {
						const changed = [
								...(differing > 0 ? arms.head.promptFiles : []),
								...(surface.model || surface.retrieval ? [arms.head.model.file] : []),
								...surface.sources,
						];
						return changed.every(program.covers) ? null : unrecorded(facts, rows);
				}
		}
}
function unrecorded(facts, rows) {
		const { arms, surface, differing } = facts;
		const isPrompt = differing > 0 || surface.sources.length > 0;
		const file = arms.head.promptFiles.join(', ');
		if (!isPrompt) {
				const isChanged = surface.model || surface.retrieval;
				const why = `both sides replay the same recorded answers, so what the changed ${arms.head.model.file} would give is not recorded`;
				return rows.equal && isChanged ? { reason: 'not-recorded', why } : null;
		}
		switch (rows.stamp) {
				case 'of-head':
						return null;
				case 'of-another': {
						const why = `head's rows are stamped with the digest of another prompt than ${file} is now`;
						return { reason: 'not-recorded', why };
				}
				case 'none': {
						if (rows.equal && differing === 0)
								return staleExport(arms, surface);
						const same = `both sides replay the same recorded answers, so what the changed ${file} would give is not recorded`;
						const bare = "main's rows are stamped with the digest of their prompt and head's are not";
						if (rows.equal)
								return facts.choseMainsRows ? null : { reason: 'not-recorded', why: same };
						return rows.isBaseStamped ? { reason: 'not-recorded', why: bare } : null;
				}
		}
}
const NAMED = 3;
function staleExport({ head, target }, { sources }) {
		const more = sources.length > NAMED ? ` and ${sources.length - NAMED} more` : '';
		const again = target.exportedBy === undefined ? 'export it again' : `run ${target.exportedBy}`;
		const why = `${sources.slice(0, NAMED).join(', ')}${more} changed, and ${head.promptFiles.join(', ')} says what it said before; ${again}, commit what it writes, or say that they belong together as they are: plumbline sources --same`;
		return { reason: 'stale-source', why };
}

var recorded_program = __webpack_require__(5768);
var recorded_rows = __webpack_require__(48239);
var rendered_change = __webpack_require__(90929);
var ruler_moves = __webpack_require__(35058);
var sources = __webpack_require__(88159);
var facts = __webpack_require__(78507);
var probes = __webpack_require__(23625);
var said_by_people = __webpack_require__(58245);
var escalation_policy = __webpack_require__(81242);
var lock = __webpack_require__(52589);
var refused_settings = __webpack_require__(26940);
var suite = __webpack_require__(61131);
var suite_names = __webpack_require__(28381);
var text_index = __webpack_require__(220);
var training_rows = __webpack_require__(29232);
;


function scanOverlap(cases) {
		const index = (0,text_index .KR)();
		for (const row of cases)
				index.add(row.id, (0,training_rows .sM)(row));
		const best = new Map();
		let rows = 0;
		let unread = 0;
		const note = (overlap) => {
				const before = best.get(overlap.case);
				if (before === undefined || overlap.similarity > before.similarity)
						best.set(overlap.case, overlap);
		};
		return {
				add(row) {
						rows += 1;
						const texts = new Set((0,training_rows .RG)(row)
								.map(text_index .TM)
								.filter((text) => text !== ''));
						if (texts.size === 0)
								unread += 1;
						for (const text of texts)
								for (const { id, kind, similarity } of index.similar(text))
										note({ case: id, kind, similarity, row: rows });
				},
				report() {
						const overlaps = [...best.values()].sort((a, b) => (a.case < b.case ? -1 : a.case > b.case ? 1 : 0));
						return { rows, unread, overlaps, quarantined: overlaps.map((overlap) => overlap.case) };
				},
		};
}
function trainingOverlap(bytes, cases) {
		if (bytes === null)
				return { rows: null, unread: 0, overlaps: [], quarantined: [] };
		const scan = scanOverlap(cases);
		for (const row of (0,training_rows .Ov)(bytes))
				scan.add(row);
		return scan.report();
}

var tuned_model_id = __webpack_require__(28134);
var judge_trust = __webpack_require__(55426);
var text_digest = __webpack_require__(27744);
var problem = __webpack_require__(29093);
var gaining_drafts = __webpack_require__(42656);
var models_used = __webpack_require__(18638);
var recorded_levels = __webpack_require__(19702);
var suite_preview = __webpack_require__(92159);
;
























async function prepare(taken, drafts, trees, faults, ports) {
		const prepared = [];
		for (const draft of drafts) {
				const one = await prepareOne(draft, taken.config, trees, faults, ports);
				if (one !== null)
						prepared.push(one);
		}
		return prepared;
}
async function prepareOne(draft, config, trees, faults, ports) {
		const { surface, target } = draft;
		const unread = { ruler: new problem .Zw(), head: new problem .Zw() };
		const { rows, arms } = withRows(draft, trees, unread);
		const isAway = isSuppliedElsewhere(draft.arms.base, trees) || rows.base?.isAbsent === true;
		const contexts = isAway ? ANY_CASE : arms.base.contexts;
		const suite = await suiteOf(trees.base, target.suite, faults.ruler, ports, { config, contexts });
		if (suite === null)
				return null;
		const rounds = roundsOf(arms, rows);
		const isUnasked = rounds?.recorded.size === 0 && rows.base?.isAbsent === true && rows.head?.isAbsent === true;
		const isWhole = rounds === undefined || suite.cases.every(({ id }) => rounds.recorded.has(id));
		const isReplayed = rows.base !== null && rows.head !== null;
		const compared = isReplayed ? (0,recorded_rows .fz)(rows.base, rows.head, suite.cases, stampOfHead(draft, trees)) : null;
		const program = rows.base !== null && rows.head !== null && !isUnasked
				? (0,recorded_program .N7)({ base: rows.base, head: rows.head }, { trees, config, cases: suite.datasetDigest, ...recorderOf(arms, ports) })
				: { kind: 'unstamped' };
		const isNoise = program.kind === 'own' && program.isSame;
		const isOtherProgram = program.kind === 'another' || (program.kind === 'own' && !program.isSame);
		const answers = isNoise ? false : compared === null ? (surface?.rows ?? false) : !compared.equal;
		const seen = { prompt: surface?.prompt ?? false, model: surface?.model ?? true, answers };
		const change = (0,rendered_change .C2)(arms, suite.cases, seen, faults);
		if (change === null)
				return null;
		const { differing } = change;
		const isReached = surface === null || differing > 0 || answers || isOtherProgram || isUnasked || beyondRequests(surface);
		if (!isReached)
				return null;
		for (const side of ['ruler', 'head'])
				for (const fault of unread[side].list)
						faults[side].add(fault);
		(0,lock .sv)(trees.base, suite, faults.ruler, faults.remedy);
		for (const problem of (0,suite_preview .vC)(suite, { tree: trees.base, config }))
				faults.ruler.add(problem);
		(0,sources .BT)(config, target, trees.base, faults.ruler);
		for (const fault of (0,refused_settings .bK)(arms.base, config.providers, trees.base, suite.media))
				faults.ruler.add(fault);
		for (const fault of (0,refused_settings .bK)(arms.head, config.providers, trees.head, suite.media))
				faults.head.add(fault);
		noteLost(suite, rows, arms, faults.head);
		const hindrance = surface === null || isUnasked
				? null
				: hindranceOf({ arms, surface, differing, rows: compared, program, choseMainsRows: (0,recorded_rows .i9)(arms, trees) });
		const hasEqualAnswers = surface !== null && hindrance === null && compared?.equal === true && isWhole;
		const whole = { ...draft, arms };
		return {
				...whole,
				suite,
				change: hasEqualAnswers ? { ...change, rendered: (0,rendered_change .Y7)(change.rendered) } : change,
				hindrance,
				program,
				hasEqualAnswers,
				...(hasEqualAnswers && rows.head !== null
						? { equalLevels: (0,recorded_levels .D)(rows.head, { suite, arm: arms.head, config, tree: trees.base }) }
						: {}),
				...(rounds === undefined ? {} : { rounds }),
				...(hindrance === null
						? replayOf(rows, suite, { ...change, rounds }, faults)
						: { rows: NO_ROWS, repeats: suite.repeats }),
				trust: trustOfAll(suite, faults.ruler),
				overlap: overlapOf(whole, suite, { config, trees, problems: faults.ruler }),
				added: await added(suite, trees, ports),
				probing: probingOf(whole, suite, trees, config, faults),
				people: peopleOf(whole, suite, trees, config, faults),
		};
}
function recorderOf({ base: { provider } }, { job }) {
		return provider.type === 'recorded' && provider.from === 'workspace' ? { job, recorder: provider.job } : {};
}
function roundsOf({ base, head }, rows) {
		const [own, theirs] = [base.provider, head.provider];
		if (own.type !== 'recorded' || theirs.type !== 'recorded' || rows.base === null || rows.head === null)
				return undefined;
		const most = Math.min(own.rounds ?? 1, theirs.rounds ?? 1);
		if (most === 1)
				return undefined;
		return { most, recorded: new Set([...rows.base.rows, ...rows.head.rows].map(({ id }) => id)) };
}
function beyondRequests({ model, retrieval, sources, program }) {
		return model || retrieval || program || sources.length > 0;
}
const NO_ROWS = { base: null, head: null };
function withRows({ arms, surface }, trees, faults) {
		const isOtherKind = arms.base.provider.type !== arms.head.provider.type;
		if (isOtherKind || isSuppliedElsewhere(arms.base, trees))
				return { rows: NO_ROWS, arms };
		const base = (0,recorded_rows .aK)('base', arms.base, trees, faults.ruler);
		const head = surface?.rows === true ? (0,recorded_rows .aK)('head', arms.head, trees, faults.head) : base;
		return {
				rows: { base, head },
				arms: {
						...arms,
						base: { ...arms.base, contexts: (0,recorded_rows .WO)(base) },
						head: { ...arms.head, contexts: (0,recorded_rows .WO)(head) },
				},
		};
}
function isSuppliedElsewhere({ provider }, { workspace }) {
		return provider.type === 'recorded' && provider.from === 'workspace' && workspace === null;
}
const ANY_CASE = { has: () => true };
function stampOfHead({ arms, target }, { head }) {
		return (0,sources .Zs)(arms.head.promptFiles, target.sources, head);
}
function noteLost(suite, { head }, arms, problems) {
		const [before, after] = [arms.base.contexts, arms.head.contexts];
		if (head === null || head.stamp !== null || before === undefined)
				return;
		const lost = suite.cases.filter(({ id, context }) => context === undefined && before.has(id) && after?.has(id) !== true);
		const message = "has no context, which main's row of this case has and the case itself lacks";
		for (const { id } of lost)
				problems.add({ file: head.path, key: id, message });
}
function probingOf({ target }, suite, { base }, config, { ruler }) {
		if ((0,escalation_policy .jS)(config, target.name, suite) === undefined)
				return undefined;
		const policy = target.escalation?.probes;
		if (policy === undefined && !hasPassages(suite) && !(0,facts .fm)(target.escalation ?? {}))
				return undefined;
		return (0,probes .WJ)(policy, target.name, base, config, ruler);
}
function peopleOf({ target }, suite, { base }, config, { ruler }) {
		const file = target.escalation?.review;
		if (file === undefined || (0,escalation_policy .jS)(config, target.name, suite) === undefined)
				return undefined;
		return (0,said_by_people .k)(base, file, ruler, { file: config.file, key: 'escalation.review' });
}
const PASSAGE_SAMPLE = 500;
function hasPassages({ cases }) {
		let seen = 0;
		for (const { context } of cases) {
				if (context !== undefined && context.length > 0)
						return true;
				if (++seen === PASSAGE_SAMPLE)
						return false;
		}
		return false;
}
function overlapOf({ arms, target }, suite, { config, trees, problems }) {
		const { model } = arms.head;
		const path = target.escalation?.trainingData ?? config.escalation?.trainingData;
		if (path === undefined || !(0,tuned_model_id .BU)(model))
				return undefined;
		const entry = trees.base.entry(path);
		const pinned = target.escalation?.trainingDigest ?? config.escalation?.trainingDigest;
		const digest = entry.kind === 'file' ? `sha256:${(0,text_digest .fg)(entry.bytes)}` : undefined;
		if (pinned !== undefined && digest !== undefined && digest !== pinned)
				problems.add({
						file: path,
						message: `has the digest ${digest}, and ${config.file} pins ${pinned} (escalation.training-digest); put the file back that was trained on, or write the new digest there`,
				});
		return trainingOverlap(entry.kind === 'file' ? entry.bytes : null, suite.cases);
}
function trustOfAll(suite, problems) {
		return new Map(suite.templates.flatMap((template) => {
				const trust = (0,judge_trust .An)(template, problems);
				return trust === undefined ? [] : [[template.id, trust]];
		}));
}
function replayOf(rows, suite, { rendered, rounds }, faults) {
		const { base, head } = rows;
		const wanted = suite.cases.filter(({ id }) => rendered.get(id)?.equal === false && (rounds === undefined || rounds.recorded.has(id)));
		const lacking = {
				base: base !== null && (0,recorded_rows .r6)(base, wanted, faults.ruler),
				head: head !== null && (0,recorded_rows .r6)(head, wanted, faults.head),
		};
		const isWhole = base !== null && head !== null && wanted.length > 0 && !lacking.base && !lacking.head;
		return { rows, repeats: isWhole ? (0,recorded_rows .HC)(base, head, wanted) : suite.repeats };
}
async function suiteOf(tree, file, problems, ports, { config, contexts } = {}) {
		return (0,suite .bu)(tree, file, await ports.loadSpecs((0,suite_names .pr)(tree, file)), problems, {
				knownNames: ports.templateNames,
				contexts,
				...(config === undefined ? {} : { providers: Object.keys(config.providers) }),
		});
}
async function prepareGaining({ config, drafts }, changed, trees, ports) {
		const found = [];
		for (const draft of drafts) {
				const { target, arms } = draft;
				if (changed.some((one) => one.target.suite === target.suite && one.arms.target.name === target.name))
						continue;
				const faults = { ruler: new problem .Zw(), head: new problem .Zw() };
				const suite = await suiteOf(trees.base, target.suite, faults.ruler, ports, { config });
				if (suite === null)
						continue;
				const cases = await added(suite, trees, ports);
				const change = (0,rendered_change .C2)(arms, cases, { prompt: false, model: false, answers: false }, faults);
				(0,lock .sv)(trees.base, suite, faults.ruler);
				if (cases.length === 0 || change === null || faults.ruler.any)
						continue;
				found.push({
						...draft,
						suite,
						change,
						hindrance: null,
						hasEqualAnswers: false,
						rows: NO_ROWS,
						repeats: 1,
						trust: new Map(),
						added: cases,
				});
		}
		return found;
}
async function added(suite, trees, ports) {
		if (trees.head.entry(suite.datasetFile).kind !== 'file' || (0,gaining_drafts .D)(trees, suite.datasetFile))
				return [];
		const theirs = await suiteOf(trees.head, suite.file, new problem .Zw(), ports);
		return theirs === null ? [] : (0,ruler_moves .ke)(suite, theirs.cases);
}
function providersOf({ target, suite, arms, probing, hindrance }, config) {
		if (hindrance !== null)
				return [];
		return [
				...[arms.base, arms.head].flatMap(({ model }) => (0,change_arms .Tg)(model, config).map(({ provider }) => provider)),
				...(probing?.stronger ? [probing.stronger.model.provider] : []),
				...(probing?.cheap ? [probing.cheap.model.provider] : []),
				...(0,models_used .J)({ name: target.name, suite }, config).map(({ provider }) => provider),
		];
}


	}),

	55426:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

	__webpack_require__.d(__webpack_exports__, {
		$M: () => (  labelsByArm),
		An: () => (  trustOf),
		Eq: () => (  trustNotes),
		W2: () => (  isTrusted),
		dm: () => (  kappaOf)
	});
	var _stats_agreement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79151);

function trustOf(template, problems) {
		const { calibration } = template;
		if (calibration === undefined)
				return undefined;
		const rows = (0,_stats_agreement_js__WEBPACK_IMPORTED_MODULE_0__  .Xy)(calibration.file, new TextEncoder().encode(calibration.text), problems);
		if (rows === null)
				return undefined;
		const { kappa, kappaQuadratic, n } = (0,_stats_agreement_js__WEBPACK_IMPORTED_MODULE_0__  .ge)(rows);
		const figure = kappaQuadratic ?? kappa;
		if (figure === null) {
				problems.add({
						file: calibration.file,
						message: 'holds one verdict only, so agreement beyond chance is not defined; add labelled cases of the other kind',
				});
				return undefined;
		}
		return { value: figure.value, interval: figure.interval ?? [-1, 1], n, minimum: calibration.minKappa, labels: rows };
}
function kappaOf({ value, interval, n, minimum }) {
		return { value, interval, n, minimum };
}
function isTrusted(trust) {
		return trust === undefined || trust.value >= trust.minimum;
}
function labelsByArm(labels, models, said) {
		const isOf = (row, side) => {
				if (row.model !== undefined && models.base !== models.head)
						return row.model === models[side];
				return row.output !== undefined && row.output === said(row.case)[side];
		};
		return { base: labels.filter((row) => isOf(row, 'base')), head: labels.filter((row) => isOf(row, 'head')) };
}
const NAMED = 5;
function trustNotes(trust, levels, redact) {
		if (trust === undefined)
				return [];
		const { disagreements } = (0,_stats_agreement_js__WEBPACK_IMPORTED_MODULE_0__  .ge)(trust.labels);
		const notes = [];
		if (disagreements.length > 0) {
				const named = disagreements.slice(0, NAMED).map((row) => row.case);
				const more = disagreements.length > NAMED ? ', ...' : '';
				const which = redact ? '' : ` (${named.join(', ')}${more})`;
				notes.push(`Judge and label disagree on ${disagreements.length} of ${trust.labels.length} calibration cases${which}: possibly mislabelled.`);
		}
		if (!levels.binary || levels.byArm || levels.base === null || levels.head === null)
				return notes;
		const corrected = [levels.base, levels.head].map((level) => (0,_stats_agreement_js__WEBPACK_IMPORTED_MODULE_0__  .ge)(trust.labels, level / 100, levels.n).corrected);
		const [base, head] = corrected;
		if (base == null || head == null)
				return notes;
		const text = (figure) => {
				const range = figure.interval === null ? '' : ` (${figure.interval.map((end) => (100 * end).toFixed(1)).join(' to ')})`;
				return `${(100 * figure.value).toFixed(1)}${range}`;
		};
		notes.push(`Corrected for the judge's known errors: base ${text(base)}, head ${text(head)}. Their difference assumes that the judge errs equally often on both sides.`);
		return notes;
}


	})

};
