export const id = 2386;
export const ids = [2386];
export const modules = {

	22386:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
	importTracesCommand: () => (  importTracesCommand)
});

var external_node_fs_ = __webpack_require__(73024);
var external_node_path_ = __webpack_require__(76760);
var build = __webpack_require__(2856);
var report_escape = __webpack_require__(9924);
var format_numbers = __webpack_require__(65919);
var problem = __webpack_require__(29093);
var names = __webpack_require__(33876);
var case_case = __webpack_require__(73865);
var secret_patterns = __webpack_require__(77167);
var digest = __webpack_require__(27744);
var json_object = __webpack_require__(57128);
;




const MOST_SAMPLES = 100;
function datasetOf(traces, { as, patterns, lost }) {
		let redacted = 0;
		const cut = (value) => mapped(value, (text) => {
				const clean = redact(text, patterns);
				if (clean !== text)
						redacted += 1;
				return clean;
		});
		const counts = new Map();
		const clusters = new Set();
		let twice = 0;
		const lines = traces.flatMap((raw) => {
				const trace = cut(JSON.parse(JSON.stringify(raw)));
				const normal = normalForm(trace.asked);
				if (normal === '') {
						lost('run without a question');
						return [];
				}
				const id = trace.caseId ?? `t-${(0,digest .fg)(normal).slice(0, 12)}`;
				const sample = counts.get(id) ?? 0;
				counts.set(id, sample + 1);
				if (sample > 0)
						twice += 1;
				if (trace.cluster !== undefined)
						clusters.add(trace.cluster);
				if (as === 'rows')
						return sample < MOST_SAMPLES ? rowLines(trace, id, sample, lost) : [];
				return sample > 0 ? [] : caseLines(trace, id, lost);
		});
		return { lines, twice, redacted, clusters: clusters.size };
}
function normalForm(asked) {
		const said = asked.map(({ role, content, tool_calls: calls }) => [
				role,
				(content ?? '').normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim(),
				calls === undefined ? '' : (0,digest .$N)(calls.map((call) => ({ ...((0,json_object .G)(call) ? call : {}), id: undefined }))),
		]);
		return said.some(([, content]) => content !== '') ? JSON.stringify(said) : '';
}
function caseLines(trace, id, lost) {
		const { asked, context, tools, cluster, expected } = trace;
		const [first] = asked;
		const isPlain = asked.length === 1 && first?.role === 'user' && first.content !== null;
		const row = {
				id,
				...(isPlain ? { input: first.content } : { messages: asked.map(chatMessage) }),
				...(context.length > 0 ? { context } : {}),
				...(tools === undefined ? {} : { tools }),
				...(expected === undefined ? {} : { expected }),
				...(cluster === undefined ? {} : { cluster }),
				meta: { trace: trace.id },
		};
		const faults = [];
		const read = (0,case_case .nP)(row, 1, (_path, message) => faults.push(message));
		if (read !== null)
				return [(0,case_case .HG)(read)];
		lost(`run that is no case (${faults[0] ?? 'it does not read'})`);
		return [];
}
function rowLines(trace, id, sample, lost) {
		const { output, steps, context, promptTokens, completionTokens, costUsd, latencyMs, model } = trace;
		if (output === null && steps.length === 0) {
				lost('run without an answer');
				return [];
		}
		const row = {
				id,
				sample,
				output,
				...(steps.length > 1 || steps.some(({ tool_calls: calls }) => calls !== undefined) ? { steps } : {}),
				...(context.length > 0 ? { context } : {}),
				...(promptTokens !== undefined && completionTokens !== undefined
						? { usage: { prompt_tokens: promptTokens, completion_tokens: completionTokens } }
						: {}),
				...(costUsd === undefined ? {} : { cost_usd: costUsd }),
				...(latencyMs === undefined ? {} : { latency_ms: latencyMs }),
				...(model === undefined ? {} : { model }),
				meta: { trace: trace.id },
		};
		return [JSON.stringify(row)];
}
function chatMessage({ error: _failed, ...message }) {
		return message;
}
function redact(text, patterns) {
		let clean = text;
		for (const { kind, text: secret } of (0,secret_patterns .VY)(text))
				clean = clean.replaceAll(secret, `[${kind}]`);
		for (const pattern of patterns)
				clean = pattern.matcher(clean).replaceAll('[redacted]');
		return clean;
}
function mapped(value, change) {
		if (typeof value === 'string')
				return change(value);
		if (Array.isArray(value))
				return value.map((item) => mapped(item, change));
		if (!(0,json_object .G)(value))
				return value;
		return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapped(item ?? null, change)]));
}

var json_lines = __webpack_require__(90676);
var utf8 = __webpack_require__(84323);
;

const NOTHING = { asked: [], output: null, steps: [], context: [] };
function fieldsOf(value) {
		return (0,json_object .G)(value) ? value : {};
}
function listOf(value) {
		return Array.isArray(value) ? value : [];
}
function textIn(value) {
		return typeof value === 'string' && value !== '' ? value : undefined;
}
function numberIn(value) {
		const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
		return typeof number === 'number' && Number.isFinite(number) && number >= 0 ? number : undefined;
}
function unfolded(value) {
		if (typeof value !== 'string' || !/^\s*[[{]/.test(value))
				return value;
		try {
				return JSON.parse(value);
		}
		catch {
				return value;
		}
}
function sum(values) {
		const known = values.filter((value) => value !== undefined);
		return known.length === 0 ? undefined : known.reduce((total, value) => total + value, 0);
}
function lastText(messages) {
		return (messages.findLast(({ role, content }) => role === 'assistant' && content !== null && content !== '')?.content ??
				null);
}
function withoutSystem(messages) {
		return messages.filter(({ role }) => role !== 'system' && role !== 'developer');
}

;


const ROLES = new Map([
		['human', 'user'],
		['ai', 'assistant'],
		['model', 'assistant'],
		['function', 'tool'],
		['HumanMessage', 'user'],
		['AIMessage', 'assistant'],
		['SystemMessage', 'system'],
		['ToolMessage', 'tool'],
]);
const KNOWN = new Set(['system', 'developer', 'user', 'assistant', 'tool']);
function messagesOf(given, role, lost) {
		const value = unfolded(given);
		if (typeof value === 'string')
				return value === '' ? null : [{ role, content: value }];
		if (Array.isArray(value)) {
				const list = value.flat();
				const read = list.flatMap((item) => messageOf(item, role, lost));
				return read.length === 0 ? null : read;
		}
		if (!(0,json_object .G)(value))
				return null;
		const inner = value['messages'] ?? value['input_messages'] ?? value['output_messages'];
		if (inner !== undefined)
				return messagesOf(inner, role, lost);
		const read = messageOf(value, role, lost);
		return read.length === 0 ? null : read;
}
function messageOf(item, usual, lost) {
		if (typeof item === 'string')
				return [{ role: usual, content: item }];
		const outer = fieldsOf(item);
		const inside = (fields) => {
				const key = ['message', 'kwargs', 'data'].find((name) => (0,json_object .G)(fields[name]));
				return key === undefined ? fields : fieldsOf(fields[key]);
		};
		const message = inside(inside(outer));
		switch (message['type']) {
				case 'function_call':
						return [{ role: 'assistant', content: null, tool_calls: [callOf(message)] }];
				case 'function_call_output':
						return [resultOf(textIn(message['call_id']), message['output'])];
				case 'reasoning':
						return [];
		}
		const said = textIn(message['role']) ?? textIn(message['type']) ?? lastOf(outer['id']) ?? usual;
		const role = ROLES.get(said) ?? said;
		if (!KNOWN.has(role)) {
				if (message['content'] === undefined && message['parts'] === undefined)
						return [];
				lost(`message of role or type ${said}`);
				return [];
		}
		if (Array.isArray(message['parts']))
				return partsOf(message['parts'], role, lost);
		const calls = listOf(message['tool_calls']).map((call) => callOf(fieldsOf(call)));
		const content = textOf(message['content'], lost);
		if (content === null && calls.length === 0)
				return [];
		const id = textIn(message['tool_call_id']);
		return [
				{
						role,
						content: role === 'tool' ? (content ?? '') : content,
						...(calls.length > 0 ? { tool_calls: calls } : {}),
						...(id === undefined ? {} : { tool_call_id: id }),
				},
		];
}
function lastOf(id) {
		return Array.isArray(id) ? textIn(id.at(-1)) : undefined;
}
function partsOf(parts, role, lost) {
		const texts = [];
		const calls = [];
		const results = [];
		for (const part of parts.map(fieldsOf)) {
				const type = textIn(part['type']) ?? 'text';
				const text = part['content'] ?? part['text'];
				if (type === 'text' && typeof text === 'string')
						texts.push(text);
				else if (type === 'tool_call')
						calls.push(callOf(part));
				else if (type === 'tool_call_response')
						results.push(resultOf(textIn(part['id']), part['result'] ?? part['response']));
				else if (type !== 'reasoning')
						lost(`part of type ${type}`);
		}
		const content = texts.length === 0 ? null : texts.join('\n');
		const own = content === null && calls.length === 0
				? []
				: [{ role, content, ...(calls.length > 0 ? { tool_calls: calls } : {}) }];
		return [...own, ...results];
}
function textOf(content, lost) {
		if (content === undefined || content === null)
				return null;
		if (typeof content === 'string')
				return content;
		if (!Array.isArray(content))
				return JSON.stringify(content);
		const texts = content.flatMap((part) => {
				if (typeof part === 'string')
						return [part];
				const { type, text } = fieldsOf(part);
				if (typeof text === 'string')
						return [text];
				lost(`part of type ${textIn(type) ?? 'unknown'}`);
				return [];
		});
		return texts.length === 0 ? null : texts.join('\n');
}
function callOf(call) {
		const inner = (0,json_object .G)(call['function']) ? call['function'] : call;
		const given = inner['arguments'] ?? inner['args'] ?? inner['input'] ?? {};
		const id = textIn(call['id']) ?? textIn(call['call_id']);
		return {
				...(id === undefined ? {} : { id }),
				name: textIn(inner['name']) ?? 'unnamed',
				arguments: unfolded(given) ?? {},
		};
}
function resultOf(id, value, more = {}) {
		const content = typeof value === 'string' ? value : value === undefined || value === null ? '' : JSON.stringify(value);
		return { role: 'tool', content, ...(id === undefined ? {} : { tool_call_id: id }), ...more };
}
function toolTurns({ id, name, given }, result, failed) {
		const call = { id, name, arguments: unfolded(given) ?? {} };
		return [
				{ role: 'assistant', content: null, tool_calls: [callOf(call)] },
				resultOf(id, result, { name, ...(failed ? { error: true } : {}) }),
		];
}
function stepsBeyond(first, last) {
		return last.length > first.length && first.every(({ role }, at) => last[at]?.role === role)
				? last.slice(first.length)
				: null;
}

;



function spansIn(record) {
		if (Array.isArray(record['resourceSpans']))
				return listOf(record['resourceSpans'])
						.flatMap((one) => listOf(fieldsOf(one)['scopeSpans'] ?? fieldsOf(one)['instrumentationLibrarySpans']))
						.flatMap((one) => listOf(fieldsOf(one)['spans']))
						.map((span) => otlpSpan(fieldsOf(span)));
		const context = fieldsOf(record['context']);
		const trace = textIn(context['trace_id']) ?? textIn(record['trace_id']) ?? textIn(record['context.trace_id']);
		if (trace === undefined || !(0,json_object .G)(record['attributes']))
				return [];
		const attributes = flat(record['attributes']);
		const isAbout = Object.keys(attributes).some((key) => /^(?:gen_ai\.|openinference\.|llm\.)/.test(key));
		if (!isAbout)
				return [];
		return [
				{
						trace,
						name: textIn(record['name']) ?? '',
						parent: textIn(record['parent_id']),
						start: timeOf(record['start_time']),
						end: timeOf(record['end_time']),
						attributes,
						events: listOf(record['events']).map((event) => eventOf(fieldsOf(event), flat(fieldsOf(fieldsOf(event)['attributes'])))),
						failed: /error/i.test(String(record['status_code'] ?? fieldsOf(record['status'])['status_code'] ?? '')),
				},
		];
}
function otlpSpan(span) {
		const code = fieldsOf(span['status'])['code'];
		return {
				trace: textIn(span['traceId']) ?? '',
				name: textIn(span['name']) ?? '',
				parent: textIn(span['parentSpanId']),
				start: (numberIn(span['startTimeUnixNano']) ?? 0) / 1e6,
				end: (numberIn(span['endTimeUnixNano']) ?? 0) / 1e6,
				attributes: otlpAttributes(span['attributes']),
				events: listOf(span['events']).map((event) => eventOf(fieldsOf(event), otlpAttributes(fieldsOf(event)['attributes']))),
				failed: code === 2 || code === 'STATUS_CODE_ERROR',
		};
}
function eventOf(event, attributes) {
		return { name: textIn(event['name']) ?? '', attributes };
}
function otlpAttributes(list) {
		return Object.fromEntries(listOf(list).map((one) => {
				const { key, value } = fieldsOf(one);
				return [String(key), otlpValue(fieldsOf(value))];
		}));
}
function otlpValue(value) {
		if (value['arrayValue'] !== undefined)
				return listOf(fieldsOf(value['arrayValue'])['values']).map((one) => otlpValue(fieldsOf(one)));
		if (value['kvlistValue'] !== undefined)
				return otlpAttributes(fieldsOf(value['kvlistValue'])['values']);
		const number = numberIn(value['intValue']) ?? value['doubleValue'];
		return value['stringValue'] ?? number ?? value['boolValue'] ?? null;
}
function flat(value, prefix = '', into = {}) {
		for (const [key, one] of Object.entries(value)) {
				if ((0,json_object .G)(one))
						flat(one, `${prefix}${key}.`, into);
				else if (one !== undefined)
						into[`${prefix}${key}`] = one;
		}
		return into;
}
function timeOf(value) {
		const parsed = typeof value === 'string' ? Date.parse(value) : Number.NaN;
		return Number.isNaN(parsed) ? (numberIn(value) ?? 0) : parsed;
}
function traceOfSpans(id, spans, lost) {
		const told = [...spans].sort((a, b) => a.start - b.start).map((span) => toldBy(span, lost));
		const models = told.filter(({ kind }) => kind === 'model');
		const root = told.find(({ span }) => span.parent === undefined || span.parent === '') ?? told[0];
		const first = [...models, root].find(({ input }) => input.length > 0);
		const asked = withoutSystem(first?.input ?? []);
		const last = models.at(-1);
		const whole = last === undefined ? null : stepsBeyond(first?.input ?? [], [...last.input, ...last.output]);
		const steps = models.length > 1 && whole !== null && last.input.length > first.input.length ? whole : told.flatMap(stepsOf);
		const all = (key) => told.map(({ span }) => span.attributes[key]);
		const any = (...keys) => keys
				.flatMap(all)
				.map(textIn)
				.find((one) => one !== undefined);
		const tokens = (...keys) => sum(models.map(({ span }) => keys.map((key) => numberIn(span.attributes[key])).find((one) => one !== undefined)));
		for (const { span, kind } of told)
				if (kind === 'other' && span !== root.span)
						lost(`span ${span.name || 'without a name'}`);
		const output = lastText(root.output) ?? lastText(models.flatMap((one) => one.output));
		return {
				id,
				asked,
				output,
				steps: steps.length === 0 && output !== null ? [{ role: 'assistant', content: output }] : steps,
				context: told.filter(({ kind }) => kind === 'retrieval').flatMap(({ span }) => passagesOf(span.attributes)),
				promptTokens: tokens('gen_ai.usage.input_tokens', 'gen_ai.usage.prompt_tokens', 'llm.token_count.prompt'),
				completionTokens: tokens('gen_ai.usage.output_tokens', 'gen_ai.usage.completion_tokens', 'llm.token_count.completion'),
				latencyMs: root.span.end > root.span.start ? Math.round(root.span.end - root.span.start) : undefined,
				model: any('gen_ai.response.model', 'gen_ai.request.model', 'llm.model_name'),
				cluster: any('gen_ai.conversation.id', 'session.id'),
				caseId: any('test.case.id'),
		};
}
const MODEL_CALLS = new Set(['chat', 'text_completion', 'generate_content', 'completion', 'LLM']);
const MODEL_KEYS = ['gen_ai.system', 'gen_ai.provider.name', 'gen_ai.request.model', 'gen_ai.output.messages'];
function toldBy(span, lost) {
		const { attributes: given, events } = span;
		const operation = textIn(given['gen_ai.operation.name']) ??
				textIn(given['openinference.span.kind']) ??
				textIn(given['llm.request.type']);
		const messages = inputOf(given, events, lost);
		const answers = outputOf(given, events, lost);
		const base = { span, input: messages, output: answers };
		if (operation === 'execute_tool' || operation === 'TOOL')
				return { ...base, kind: 'tool' };
		if (operation === 'retrieval' || operation === 'RETRIEVER')
				return { ...base, kind: 'retrieval' };
		const isModel = operation === undefined ? MODEL_KEYS.some((key) => given[key] !== undefined) : MODEL_CALLS.has(operation);
		return { ...base, kind: isModel ? 'model' : 'other' };
}
function inputOf(given, events, lost) {
		const asked = events
				.filter(({ name }) => /^gen_ai\.(?:system|user|assistant|tool)\.message$/.test(name))
				.flatMap(({ name, attributes }) => messagesOf({ role: name.split('.')[1], ...attributes }, 'user', lost) ?? []);
		return (messagesOf(given['gen_ai.input.messages'], 'user', lost) ??
				numbered(given, 'llm.input_messages', lost) ??
				numbered(given, 'gen_ai.prompt', lost) ??
				messagesOf(given['gen_ai.prompt'] ?? eventAttribute(events, 'gen_ai.prompt'), 'user', lost) ??
				(asked.length > 0 ? asked : null) ??
				messagesOf(asking(given['input.value']), 'user', lost) ??
				[]);
}
function outputOf(given, events, lost) {
		const choices = events
				.filter(({ name }) => name === 'gen_ai.choice')
				.flatMap(({ attributes }) => messagesOf(unfolded(attributes['message']) ?? attributes, 'assistant', lost) ?? []);
		return (messagesOf(given['gen_ai.output.messages'], 'assistant', lost) ??
				numbered(given, 'llm.output_messages', lost) ??
				numbered(given, 'gen_ai.completion', lost) ??
				messagesOf(given['gen_ai.completion'] ?? eventAttribute(events, 'gen_ai.completion'), 'assistant', lost) ??
				(choices.length > 0 ? choices : null) ??
				messagesOf(asking(given['output.value']), 'assistant', lost) ??
				[]);
}
function eventAttribute(events, key) {
		return events.map(({ attributes }) => attributes[key]).find((one) => one !== undefined);
}
const ASKING = ['input', 'question', 'query', 'output', 'answer', 'result'];
function asking(given) {
		const value = unfolded(given);
		if (!(0,json_object .G)(value) || value['messages'] !== undefined || value['role'] !== undefined)
				return value;
		const key = ASKING.find((name) => value[name] !== undefined);
		return key === undefined ? JSON.stringify(value) : unfolded(value[key]);
}
function numbered(given, prefix, lost) {
		const found = new Map();
		for (const [key, value] of Object.entries(given)) {
				if (!key.startsWith(`${prefix}.`) || value === undefined)
						continue;
				const [, number, rest] = /^(\d{1,6})\.(.+)$/.exec(key.slice(prefix.length + 1)) ?? [];
				if (number === undefined || rest === undefined)
						continue;
				const one = found.get(Number(number)) ?? new Map();
				one.set(rest.replace(/^message\./, ''), value);
				found.set(Number(number), one);
		}
		if (found.size === 0)
				return null;
		const messages = [...found].sort(([a], [b]) => a - b).map(([, parts]) => plainMessage(parts));
		return messagesOf(messages, prefix.includes('output') || prefix.includes('completion') ? 'assistant' : 'user', lost);
}
function plainMessage(parts) {
		const calls = new Map();
		const texts = [];
		for (const [key, value] of parts) {
				const [, number, name] = /^tool_calls\.(\d{1,4})\.(?:tool_call\.)?(?:function\.)?(id|name|arguments)$/.exec(key) ?? [];
				if (number !== undefined && name !== undefined)
						calls.set(number, { ...calls.get(number), [name]: value });
				if (/^contents\.\d{1,4}\.message_content\.text$/.test(key))
						texts.push(value);
		}
		const content = parts.get('content') ?? (texts.length > 0 ? texts.join('\n') : null);
		return {
				role: parts.get('role') ?? undefined,
				content,
				tool_call_id: parts.get('tool_call_id'),
				...(calls.size > 0 ? { tool_calls: [...calls.values()] } : {}),
		};
}
function stepsOf({ kind, span, output }) {
		if (kind === 'model')
				return output.filter(({ content, tool_calls: calls }) => calls === undefined || content !== null);
		if (kind !== 'tool')
				return [];
		const { attributes: given } = span;
		const id = textIn(given['gen_ai.tool.call.id']) ?? textIn(given['tool_call.id']);
		const name = textIn(given['gen_ai.tool.name']) ?? textIn(given['tool.name']) ?? span.name;
		const args = given['gen_ai.tool.call.arguments'] ?? given['tool.parameters'] ?? given['input.value'];
		const result = given['gen_ai.tool.call.result'] ?? given['gen_ai.tool.call.response'] ?? given['output.value'];
		return toolTurns({ id, name, given: args }, result, span.failed);
}
function passagesOf(given) {
		const listed = listOf(unfolded(given['gen_ai.retrieval.documents'])).flatMap((one) => typeof one === 'string' ? [one] : (textIn(fieldsOf(one)['content']) ?? textIn(fieldsOf(one)['text']) ?? []));
		const named = Object.entries(given).flatMap(([key, value]) => /^retrieval\.documents\.\d{1,6}\.document\.content$/.test(key) && typeof value === 'string' ? [value] : []);
		return [...listed, ...named];
}

;



function traceOf(root, parts, lost) {
		const inOrder = [...parts].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
		const models = inOrder.filter(({ kind }) => kind === 'model');
		const asked = messagesOf(asking(root.input), 'user', lost) ??
				models.map(({ input }) => messagesOf(input, 'user', lost)).find(Boolean);
		const steps = inOrder.flatMap((part) => {
				if (part.kind === 'model')
						return (messagesOf(generated(part.output), 'assistant', lost) ?? []).filter(({ role }) => role === 'assistant');
				if (part.kind === 'tool')
						return toolTurns({ name: part.name, given: part.input }, part.output, part.failed);
				if (part.kind === 'other')
						lost(`step ${part.name || 'without a name'}`);
				return [];
		});
		const calls = new Set(parts.filter(({ kind }) => kind === 'tool').map(({ name }) => name));
		const output = lastText(messagesOf(asking(root.output), 'assistant', lost) ?? []) ?? lastText(steps);
		return {
				id: root.id,
				asked: withoutSystem((asked ?? []).filter(({ role }, at, all) => role !== 'assistant' || at < all.length - 1)),
				output,
				steps: steps.filter((step) => calls.size === 0 || step.content !== null || !isModelCall(step, models.length)),
				context: inOrder.filter(({ kind }) => kind === 'retrieval').flatMap(({ output: found }) => passages(found)),
				promptTokens: sum(models.map(({ promptTokens }) => promptTokens)),
				completionTokens: sum(models.map(({ completionTokens }) => completionTokens)),
				model: models.map(({ model }) => model).findLast((one) => one !== undefined),
		};
}
function isModelCall({ tool_calls: calls = [] }, models) {
		return models > 0 && calls.length > 0 && calls.every((call) => fieldsOf(call)['id'] !== undefined);
}
function generated(output) {
		const { choices, generations, content } = fieldsOf(output);
		if (Array.isArray(choices))
				return choices.map((one) => fieldsOf(one)['message'] ?? one);
		if (Array.isArray(generations))
				return generations.flat();
		return content !== undefined ? output : asking(output);
}
function passages(found) {
		const list = Array.isArray(found) ? found : listOf(fieldsOf(found)['documents'] ?? fieldsOf(found)['output']);
		return list.flatMap((one) => {
				const { page_content: page, content, text } = fieldsOf(one);
				return typeof one === 'string' ? [one] : (textIn(page) ?? textIn(content) ?? textIn(text) ?? []);
		});
}
const LANGFUSE = new Map([
		['GENERATION', 'model'],
		['TOOL', 'tool'],
		['RETRIEVER', 'retrieval'],
]);
function langfuseObservations(id, observations, lost) {
		const root = observations.find(({ parentObservationId: parent }) => textIn(parent) === undefined) ?? observations[0];
		const others = observations.filter((one) => one !== root || one['type'] === 'GENERATION');
		return langfuseTrace({ id, input: root['input'], output: root['output'], observations: others }, lost);
}
function langfuseTrace(record, lost) {
		const parts = listOf(record['observations'])
				.map(fieldsOf)
				.map((one) => {
				const usage = fieldsOf(one['usageDetails'] ?? one['usage']);
				return {
						kind: LANGFUSE.get(String(one['type'])) ?? 'other',
						name: textIn(one['name']) ?? '',
						at: String(one['startTime'] ?? ''),
						input: one['input'],
						output: one['output'],
						failed: one['level'] === 'ERROR',
						model: textIn(one['model']),
						promptTokens: sum([
								numberIn(usage['input'] ?? usage['promptTokens']),
								numberIn(usage['cache_read_input_tokens']),
						]),
						completionTokens: numberIn(usage['output'] ?? usage['completionTokens']),
				};
		});
		const latency = numberIn(record['latency']);
		return {
				...traceOf({ id: String(record['id'] ?? ''), input: record['input'], output: record['output'] }, parts, lost),
				cluster: textIn(record['sessionId']),
				costUsd: numberIn(record['totalCost']),
				...(latency === undefined ? {} : { latencyMs: Math.round(1000 * latency) }),
		};
}
const LANGSMITH = new Map([
		['llm', 'model'],
		['tool', 'tool'],
		['retriever', 'retrieval'],
]);
function langsmithTrace(runs, lost) {
		const root = runs.find(({ parent_run_id: parent }) => parent === undefined || parent === null) ?? runs[0];
		const parts = runs
				.filter((run) => run !== root || run['run_type'] === 'llm')
				.map((run) => ({
				kind: LANGSMITH.get(String(run['run_type'])) ?? 'other',
				name: textIn(run['name']) ?? '',
				at: String(run['dotted_order'] ?? run['start_time'] ?? ''),
				input: run['inputs'],
				output: run['outputs'],
				failed: textIn(run['error']) !== undefined,
				model: textIn(fieldsOf(fieldsOf(run['extra'])['metadata'])['ls_model_name']),
				promptTokens: numberIn(run['prompt_tokens']),
				completionTokens: numberIn(run['completion_tokens']),
		}));
		const metadata = fieldsOf(fieldsOf(root['extra'])['metadata']);
		return {
				...traceOf({ id: String(root['trace_id'] ?? root['id'] ?? ''), input: root['inputs'], output: root['outputs'] }, parts, lost),
				cluster: textIn(metadata['thread_id']) ?? textIn(metadata['session_id']) ?? textIn(metadata['conversation_id']),
				costUsd: numberIn(root['total_cost']),
				...between(Date.parse(String(root['start_time'])), Date.parse(String(root['end_time']))),
		};
}
function between(start, end) {
		return end > start ? { latencyMs: Math.round(end - start) } : {};
}
const BRAINTRUST = new Map([
		['llm', 'model'],
		['tool', 'tool'],
		['retriever', 'retrieval'],
]);
function braintrustTrace(rows, lost) {
		const isRoot = ({ is_root: said, span_id: own, root_span_id: top }) => said === true || own === top;
		const root = rows.find(isRoot) ?? rows.find(({ span_parents: above }) => listOf(above).length === 0) ?? rows[0];
		const parts = rows
				.filter((row) => row !== root)
				.map((row) => {
				const { type, name } = fieldsOf(row['span_attributes']);
				const metrics = fieldsOf(row['metrics']);
				return {
						kind: BRAINTRUST.get(String(type)) ?? 'other',
						name: textIn(name) ?? '',
						at: String(numberIn(metrics['start']) ?? row['created'] ?? '').padStart(24, '0'),
						input: row['input'],
						output: row['output'],
						failed: row['error'] !== undefined && row['error'] !== null,
						model: textIn(fieldsOf(row['metadata'])['model']),
						promptTokens: numberIn(metrics['prompt_tokens']),
						completionTokens: numberIn(metrics['completion_tokens']),
				};
		});
		const metrics = fieldsOf(root['metrics']);
		const expected = root['expected'] ?? undefined;
		return {
				...traceOf({ id: String(root['root_span_id'] ?? root['id'] ?? ''), input: root['input'], output: root['output'] }, parts, lost),
				cluster: textIn(fieldsOf(root['metadata'])['session_id']) ?? textIn(fieldsOf(root['metadata'])['conversation_id']),
				...between(1000 * (numberIn(metrics['start']) ?? 0), 1000 * (numberIn(metrics['end']) ?? 0)),
				...(expected === undefined ? {} : { expected }),
		};
}
function openaiTrace(record, lost) {
		const request = fieldsOf(record['request'] ?? record);
		const sent = fieldsOf(request['body'] ?? request);
		const reply = fieldsOf(record['response'] ?? record);
		const body = fieldsOf(reply['body'] ?? reply);
		const messages = messagesOf(sent['messages'] ?? sent['input'], 'user', lost) ?? [];
		const answers = messagesOf(answerIn(body), 'assistant', lost);
		const last = messages.findLastIndex(({ role }) => role === 'user');
		const [asked, steps] = answers === null ? [messages.slice(0, last + 1), messages.slice(last + 1)] : [messages, answers];
		const usage = fieldsOf(body['usage']);
		const tools = listOf(sent['tools']);
		return {
				id: String(textIn(body['id']) ?? textIn(record['custom_id']) ?? textIn(record['id']) ?? ''),
				asked: withoutSystem(asked),
				output: lastText(steps),
				steps,
				context: [],
				...(tools.length > 0 ? { tools } : {}),
				promptTokens: numberIn(usage['prompt_tokens'] ?? usage['input_tokens']),
				completionTokens: numberIn(usage['completion_tokens'] ?? usage['output_tokens']),
				model: textIn(body['model']) ?? textIn(sent['model']),
				cluster: textIn(fieldsOf(record['metadata'])['conversation_id']) ?? textIn(fieldsOf(sent['conversation'])['id']),
		};
}
function answerIn(body) {
		if (Array.isArray(body['choices']))
				return body['choices'].slice(0, 1).map((one) => fieldsOf(one)['message'] ?? one);
		return Array.isArray(body['output']) ? body['output'] : undefined;
}

;






const FORMS = (  null && (['OpenTelemetry', 'Langfuse', 'LangSmith', 'Braintrust', 'OpenAI']));
function readTraces(files, lost, problems) {
		const forms = new Map();
		const found = {
				spans: new Map(),
				langfuse: new Map(),
				langsmith: new Map(),
				braintrust: new Map(),
				whole: [],
		};
		for (const { file, bytes } of files)
				for (const record of recordsOf(file, bytes, problems)) {
						const form = gather(record, found, lost);
						if (form === null)
								lost('record of an unknown form');
						else
								forms.set(form, (forms.get(form) ?? 0) + 1);
				}
		return {
				forms,
				traces: [
						...[...found.spans].map(([id, spans]) => traceOfSpans(id, spans, lost)),
						...[...found.langfuse].map(([id, observations]) => langfuseObservations(id, observations, lost)),
						...[...found.langsmith.values()].map((runs) => langsmithTrace(runs, lost)),
						...[...found.braintrust.values()].map((rows) => braintrustTrace(rows, lost)),
						...found.whole,
				],
		};
}
function gather(record, found, lost) {
		const spans = spansIn(record);
		if (spans.length > 0 || Array.isArray(record['resourceSpans'])) {
				for (const span of spans)
						push(found.spans, span.trace, span);
				return 'OpenTelemetry';
		}
		if (Array.isArray(record['observations'])) {
				found.whole.push(langfuseTrace(record, lost));
				return 'Langfuse';
		}
		if (textIn(record['traceId']) !== undefined && textIn(record['type']) !== undefined) {
				push(found.langfuse, String(record['traceId']), record);
				return 'Langfuse';
		}
		if (textIn(record['run_type']) !== undefined) {
				push(found.langsmith, String(record['trace_id'] ?? record['id']), record);
				return 'LangSmith';
		}
		if (textIn(record['root_span_id']) !== undefined || (0,json_object .G)(record['span_attributes'])) {
				push(found.braintrust, String(record['root_span_id'] ?? record['id']), record);
				return 'Braintrust';
		}
		const hasRequest = (0,json_object .G)(record['request']) || (0,json_object .G)(record['response']);
		if (hasRequest ||
				Array.isArray(record['messages']) ||
				(record['input'] !== undefined && Array.isArray(record['output']))) {
				found.whole.push(openaiTrace(record, lost));
				return 'OpenAI';
		}
		return null;
}
function push(groups, key, item) {
		const group = groups.get(key);
		if (group === undefined)
				groups.set(key, [item]);
		else
				group.push(item);
}
function recordsOf(file, bytes, problems) {
		const text = (0,utf8 .g7)(file, bytes, problems);
		if (text === null)
				return [];
		const whole = /^\s*[[{]/.test(text) ? parsed(text) : undefined;
		if (whole !== undefined) {
				const list = Array.isArray(whole) ? whole : listIn(fieldsOf(whole));
				return list.map(fieldsOf);
		}
		return text.split('\n').flatMap((line, index) => {
				if (line.trim() === '')
						return [];
				const value = (0,json_lines .wz)(file, line, index + 1, problems);
				return value === undefined ? [] : [fieldsOf(value)];
		});
}
function listIn(value) {
		for (const key of ['data', 'traces', 'runs', 'events', 'rows', 'spans'])
				if (Array.isArray(value[key]) && value['resourceSpans'] === undefined)
						return value[key];
		return [value];
}
function parsed(text) {
		try {
				return JSON.parse(text);
		}
		catch {
				return undefined;
		}
}

;









const MOST_BYTES = 256 * 1024 * 1024;
function importTracesCommand(options, io) {
		const { files, as, out = '', name, dryRun } = options;
		if (as !== 'cases' && as !== 'rows')
				throw new problem .eb('import traces: --as is cases or rows');
		const patterns = options.redact.map(patternOf);
		const lost = new Map();
		const count = (what) => void lost.set(what, (lost.get(what) ?? 0) + 1);
		const problems = new problem .Zw();
		const { traces, forms } = readTraces(bytesOf(files, io), count, problems);
		problems.throwIfAny();
		const dataset = datasetOf(traces, { as, patterns, lost: count });
		if (dataset.lines.length === 0)
				throw new problem .dz([
						{ file: files[0], message: `holds no run that can be imported as ${as}` },
						...listed(lost).map((message) => ({ file: files[0], message })),
				]);
		const base = (0,names .yR)(name ?? external_node_path_.basename(files[0]).replace(/\.[a-z]+$/i, ''));
		const target = external_node_path_.join(out, 'evals', as === 'cases' ? `${base}.cases.jsonl` : external_node_path_.join('outputs', `${base}.jsonl`));
		const place = external_node_path_.resolve(io.cwd, target);
		if ((0,external_node_fs_.existsSync)(place) && !dryRun)
				throw new problem .dz({
						file: target,
						message: 'is there already; give --name or --out, then take over what you want',
				});
		if (!dryRun) {
				(0,external_node_fs_.mkdirSync)(external_node_path_.dirname(place), { recursive: true });
				(0,external_node_fs_.writeFileSync)(place, `${dataset.lines.join('\n')}\n`, { flag: 'wx' });
		}
		io.say(told(dataset, { traces: traces.length, forms, lost, target: target.replaceAll('\\', '/'), as, dryRun }));
		return 0;
}
function patternOf(text) {
		try {
				return build .L3.compile(text);
		}
		catch (error) {
				throw new problem .eb(`import traces: --redact ${JSON.stringify(text)} is no pattern: ${error.message}`);
		}
}
function bytesOf(files, io) {
		let total = 0;
		return files.map((file) => {
				let bytes;
				try {
						bytes = (0,external_node_fs_.readFileSync)(external_node_path_.resolve(io.cwd, file));
				}
				catch (error) {
						const { code = 'unknown error' } = error;
						throw new problem .dz({ file, message: code === 'ENOENT' ? 'does not exist' : `cannot be read (${code})` });
				}
				total += bytes.length;
				if (total > MOST_BYTES)
						throw new problem .dz({
								file,
								message: `brings the files to more than ${MOST_BYTES / 1024 / 1024} MB; import fewer at once`,
						});
				return { file, bytes };
		});
}
const SHOWN = 3;
const NAMED = 20;
function told({ lines, twice, redacted, clusters }, { traces, forms, lost, target, as, dryRun }) {
		const from = [...forms].map(([form, n]) => `${form} (${(0,format_numbers ._d)(n, 'record')})`).join(', ');
		const what = (0,format_numbers ._d)(lines.length, as === 'cases' ? 'case' : 'row');
		return [
				dryRun ? `Nothing is written. ${what} would go to ${target}:\n` : `Wrote ${what} to ${target}:\n`,
				`  ${(0,format_numbers ._d)(traces, 'run')} of ${from}\n`,
				...(twice > 0
						? [`  ${twice} ask what another one asks${as === 'cases' ? ', and are left out' : ': further samples'}\n`]
						: []),
				...(clusters > 0 ? [`  ${(0,format_numbers ._d)(clusters, 'conversation')}, each one cluster\n`] : []),
				...(redacted > 0 ? [`  ${(0,format_numbers ._d)(redacted, 'text')} held a key or matched a pattern, which is cut out\n`] : []),
				...listed(lost).map((line) => `  not taken over: ${line}\n`),
				...(dryRun
						? [
								'\n',
								...lines
										.slice(0, SHOWN)
										.map((line) => `  ${(0,report_escape .RK)(line.length > 300 ? `${line.slice(0, 299)}...` : line)}\n`),
						]
						: []),
				as === 'cases'
						? '\nRead them before you lock them: they hold what people wrote. What is right for each is yours to say (expected).\n'
						: '\nRows of two releases are two arms: a provider of type recorded reads them.\n',
		].join('');
}
function listed(lost) {
		const all = [...lost].sort(([, a], [, b]) => b - a);
		const more = all.length > NAMED ? [`and ${all.length - NAMED} more kinds`] : [];
		return [...all.slice(0, NAMED).map(([what, n]) => `${n} x ${(0,report_escape .RK)(what).slice(0, 120)}`), ...more];
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
