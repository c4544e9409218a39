export const id = 1855;
export const ids = [1855,4236];
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

	91855:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, {
		driftAt: () => (  driftAt),
		watched: () => (  watched),
		withBaseline: () => (  withBaseline)
	});
	var _change_arm_call_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(476);
	var _change_arms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54506);
	var _change_targets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32483);
	var _text_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29093);




const DAY_MS = 24 * 60 * 60 * 1000;
function watched(drafts) {
		return (0,_change_targets_js__WEBPACK_IMPORTED_MODULE_2__  .YT)(drafts.filter(({ arms }) => arms.base.provider.type !== 'recorded'));
}
function driftAt(begun) {
		return { before: new Date(Date.parse(begun) - DAY_MS).toISOString(), generation: `drift ${begun.slice(0, 10)}` };
}
async function withBaseline(input, drift) {
		const prepared = [];
		for (const target of input.prepared) {
				const { suite } = target;
				const kept = [];
				let repeats = target.repeats;
				for (const row of suite.cases) {
						let samples = 0;
						while (samples < repeats && (await isStored(target, row, samples, input.models, drift)))
								samples++;
						if (samples === 0)
								continue;
						kept.push(row);
						repeats = samples;
				}
				if (kept.length === 0)
						continue;
				const oldest = `nothing in the repository: the same requests, asked again (${kept.length} of ${suite.cases.length} cases have an answer older than a day)`;
				prepared.push({
						...target,
						suite: { ...suite, cases: kept },
						change: { ...target.change, words: [oldest] },
						repeats,
						added: [],
				});
		}
		return { ...input, prepared, drift };
}
async function isStored({ arms, target }, row, sample, models, { before }) {
		const messages = (0,_change_arms_js__WEBPACK_IMPORTED_MODULE_1__  .cr)(arms.base, row, new _text_problem_js__WEBPACK_IMPORTED_MODULE_3__  .Zw());
		if (messages === null)
				return false;
		let step = (0,_change_arm_call_js__WEBPACK_IMPORTED_MODULE_0__  .p)(arms.base, messages, {
				role: 'arm',
				arm: 'base',
				target: target.name,
				case: row.id,
				sample,
				turn: 0,
				promptName: arms.base.prompt.name,
		});
		while ('ask' in step) {
				const question = { ...step.ask, storedBefore: before };
				const reply = await models.ask(question);
				if (reply.kind === 'failed')
						return false;
				step = step.next(reply);
		}
		return true;
}


	})

};
