export const id = 6652;
export const ids = [6652];
export const modules = {

	76652:
	((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
	importTracesCommand: () => (  importTracesCommand)
});

var external_node_fs_ = __webpack_require__(73024);
var external_node_path_ = __webpack_require__(76760);
var build = __webpack_require__(2856);
var folder_tree = __webpack_require__(66884);
var dataset = __webpack_require__(48517);
var problem = __webpack_require__(29093);
var utf8 = __webpack_require__(84323);
var names = __webpack_require__(33876);
var case_case = __webpack_require__(73865);
var suite = __webpack_require__(61131);
var digest = __webpack_require__(27744);
var json_object = __webpack_require__(57128);
var text_document = __webpack_require__(13457);
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
		if (typeof value !== 'string' || !/^\s*(?:[[{]|"\s*[[{])/.test(value))
				return value;
		try {
				const inner = JSON.parse(value);
				if (typeof inner === 'string')
						return unfolded(inner);
				return (0,text_document .ZF)(inner, text_document .lr) ? value : inner;
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
		const content = role === 'tool' ? toolText(message['content']) : textOf(message['content'], lost);
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
function toolText(content) {
		const isTexts = Array.isArray(content) && content.every((part) => typeof fieldsOf(part)['text'] === 'string');
		if (isTexts)
				return textOf(content, () => { });
		return content === undefined || content === null || typeof content === 'string'
				? (content ?? null)
				: JSON.stringify(content);
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






const MOST_SAMPLES = 100;
function datasetOf(traces, options) {
		const { as, lost, into = [] } = options;
		const clean = traces.map((trace) => options.cutter.value(trace));
		const questions = questionsOf(clean, options);
		const askedAlready = new Set(into.map(normalOfCase));
		const ids = new Set(into.map(({ id }) => id));
		const isKnown = ({ id, normal }) => askedAlready.has(normal) || ids.has(id);
		const added = questions.filter((question) => !isKnown(question));
		const lines = as === 'rows'
				? questions.flatMap((question) => rowsOf(question, lost))
				: added.flatMap((question) => caseOf(question, options) ?? []);
		return {
				lines: lines.map((line) => (typeof line === 'string' ? line : (0,case_case .HG)(line))),
				twice: questions.reduce((sum, { runs }) => sum + runs.length - 1, 0),
				known: questions.length - added.length,
				clusters: new Set(clean.flatMap(({ cluster }) => cluster ?? [])).size,
				heldOut: lines.filter((line) => typeof line !== 'string' && line.split === 'holdout').length,
		};
}
function questionsOf(traces, { as, lost }) {
		const questions = new Map();
		const byNormal = new Map();
		for (const trace of traces) {
				const normal = normalForm(trace.asked);
				if (normal === '') {
						lost('run without a question');
						continue;
				}
				const named = as === 'rows' ? trace.caseId : undefined;
				const id = named ?? byNormal.get(normal) ?? trace.caseId ?? `t-${(0,digest .fg)(normal).slice(0, 12)}`;
				const there = questions.get(id);
				if (there === undefined) {
						questions.set(id, { id, normal, runs: [trace] });
						byNormal.set(normal, id);
				}
				else if (there.normal === normal)
						there.runs.push(trace);
				else
						lost('run with another question under the id of a case');
		}
		return [...questions.values()];
}
function normalForm(asked) {
		const said = asked.map(({ role, content, tool_calls: calls }) => [
				role,
				(content ?? '').normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim(),
				calls === undefined ? '' : (0,digest .$N)(calls.map((call) => ({ ...((0,json_object .G)(call) ? call : {}), id: undefined }))),
		]);
		return said.some(([, content]) => content !== '') ? JSON.stringify(said) : '';
}
function normalOfCase(item) {
		const { input, messages } = JSON.parse((0,case_case .HG)(item));
		return normalForm(withoutSystem(messagesOf(messages ?? input, 'user', () => { }) ?? []));
}
function caseOf({ id, runs }, { holdout, lost }) {
		const { asked, context, tools, cluster, id: trace, score } = runs[0];
		const expected = runs.find((run) => run.expected !== undefined)?.expected;
		const [first] = asked;
		const isPlain = asked.length === 1 && first?.role === 'user' && first.content !== null;
		const row = {
				id,
				...(isPlain ? { input: first.content } : { messages: asked.map(chatMessage) }),
				...(context.length > 0 ? { context } : {}),
				...(tools === undefined ? {} : { tools }),
				...(expected === undefined ? {} : { expected }),
				...(cluster === undefined ? {} : { cluster }),
				...(holdout === undefined ? {} : { split: (0,suite .uv)({ holdout }, { id, cluster }) }),
				...(trace === '' && score === undefined
						? {}
						: { meta: { ...nameOf(trace), ...(score === undefined ? {} : { score }) } }),
		};
		const faults = [];
		const read = (0,case_case .nP)(row, 1, (_path, message) => faults.push(message));
		if (read === null)
				lost(`run that is no case (${faults[0] ?? 'it does not read'})`);
		return read;
}
function rowsOf({ id, runs }, lost) {
		const rows = runs.flatMap((run) => rowOf(run, lost) ?? []);
		for (let more = MOST_SAMPLES; more < rows.length; more++)
				lost(`answer beyond ${MOST_SAMPLES} of one question`);
		return rows.slice(0, MOST_SAMPLES).map((row, sample) => JSON.stringify({ id, sample, ...row }));
}
function rowOf(trace, lost) {
		const { output, steps, context, promptTokens, completionTokens, costUsd, latencyMs, model } = trace;
		const { score, responseId } = trace;
		if (output === null && steps.length === 0) {
				lost('run without an answer');
				return null;
		}
		const isGrade = score !== undefined && score >= 0 && score <= 1;
		if (score !== undefined && !isGrade)
				lost('score outside 0 to 1');
		return {
				output,
				...(steps.length > 1 || steps.some(({ tool_calls: calls }) => calls !== undefined) ? { steps } : {}),
				...(context.length > 0 ? { context } : {}),
				...(isGrade ? { grades: { score } } : {}),
				...(promptTokens !== undefined && completionTokens !== undefined
						? { usage: { prompt_tokens: promptTokens, completion_tokens: completionTokens } }
						: {}),
				...(costUsd === undefined ? {} : { cost_usd: costUsd }),
				...(latencyMs === undefined ? {} : { latency_ms: latencyMs }),
				...(model === undefined ? {} : { model }),
				meta: { ...nameOf(trace.id), ...(responseId === undefined ? {} : { response: responseId }) },
		};
}
function nameOf(trace) {
		return trace === '' ? {} : { trace };
}
function chatMessage({ error: _failed, ...message }) {
		return message;
}

;
const SHOWN = 3;
function patchThatAdds(path, text, lines) {
		const old = text.split('\n');
		const isEnded = text === '' || old.at(-1) === '';
		if (isEnded)
				old.pop();
		const shown = old.slice(-SHOWN);
		const start = old.length - shown.length + 1;
		const last = shown.at(-1);
		const context = (isEnded ? shown : shown.slice(0, -1)).map((line) => ` ${line}`);
		const ended = isEnded ? [] : [`-${last}`, '\\ No newline at end of file', `+${last}`];
		const name = (side) => `${side}/${path}${path.includes(' ') ? '\t' : ''}`;
		const range = (from, count) => `${count === 0 ? 0 : from},${count}`;
		return [
				`--- ${name('a')}`,
				`+++ ${name('b')}`,
				`@@ -${range(start, shown.length)} +${range(start, shown.length + lines.length)} @@`,
				...context,
				...ended,
				...lines.map((line) => `+${line}`),
				'',
		].join('\n');
}

var schemas = __webpack_require__(26921);
var check_schema = __webpack_require__(68752);
var read_document = __webpack_require__(28504);
;








const PLACED = [
		'id',
		'case',
		'input',
		'output',
		'context',
		'tool_calls',
		'expected',
		'score',
		'cluster',
		'model',
		'cost_usd',
		'latency_ms',
		'prompt_tokens',
		'completion_tokens',
];
const MOST_NAMES = 20;
const place = schemas .YjP()
		.min(1)
		.max(300)
		.superRefine((text, context) => {
		const names = text.split('.');
		if (names.some((name) => name.trim() === ''))
				context.addIssue({
						code: 'custom',
						message: `${(0,problem .WU)(text)} has an empty name; write names with a dot between, such as payload.question`,
				});
		if (names.length > MOST_NAMES)
				context.addIssue({
						code: 'custom',
						message: `leads through ${names.length} names, and at most ${MOST_NAMES} do`,
				});
});
const pattern = schemas .YjP()
		.min(1)
		.max(1_000)
		.superRefine((text, context) => {
		try {
				build .L3.compile(text);
		}
		catch (error) {
				context.addIssue({ code: 'custom', message: `${(0,problem .WU)(text)} is no pattern of RE2: ${error.message}` });
		}
});
const fieldMapSchema = schemas .rej({
		id: place.optional(),
		case: place.optional(),
		input: place.optional(),
		output: place.optional(),
		context: place.optional(),
		tool_calls: place.optional(),
		expected: place.optional(),
		score: place.optional(),
		cluster: place.optional(),
		model: place.optional(),
		cost_usd: place.optional(),
		latency_ms: place.optional(),
		prompt_tokens: place.optional(),
		completion_tokens: place.optional(),
		good: schemas .aig().optional(),
		redact: schemas .YOg(pattern).max(100).default([]),
});
function readFieldMap(file, text, problems) {
		const document = (0,read_document .g)(file, text, problems);
		const read = document === null ? null : (0,check_schema .z)(document, fieldMapSchema, problems);
		if (document === null || read === null)
				return null;
		const places = new Map(PLACED.flatMap((key) => (read[key] === undefined ? [] : [[key, read[key].split('.')]])));
		if (places.size === 0)
				problems.add({ file, line: 1, message: `places nothing; write at least one of ${PLACED.join(', ')}` });
		if (read.good !== undefined && !places.has('score'))
				problems.add({
						...(0,text_document .l4)(document, ['good'], 'key'),
						message: `${read.good} is compared with a score, and no place of one is given; write score: PATH beside it`,
				});
		const redact = read.redact.map((one) => build .L3.compile(one));
		return { places, good: read.good, redact, at: (key) => (0,text_document .l4)(document, [key]) };
}
function valueAtPlace(value, names) {
		if (names.length === 0)
				return value ?? undefined;
		const here = unfolded(value);
		const [name = '', ...rest] = names;
		if (Array.isArray(here)) {
				const list = here;
				if (name !== '*')
						return /^-?\d{1,6}$/.test(name) ? valueAtPlace(list.at(Number(name)), rest) : undefined;
				const found = list.flatMap((item) => valueAtPlace(item, rest) ?? []);
				return found.length === 0 ? undefined : found;
		}
		if (!(0,json_object .G)(here))
				return undefined;
		for (let taken = names.length; taken > 0; taken--) {
				const own = names.slice(0, taken).join('.');
				const found = Object.hasOwn(here, own) ? valueAtPlace(here[own], names.slice(taken)) : undefined;
				if (found !== undefined)
						return found;
		}
		return undefined;
}

var report_escape = __webpack_require__(9924);
var format_numbers = __webpack_require__(65919);
;


const import_summary_SHOWN = 3;
const NAMED = 20;
function importSummary(dataset, imported) {
		const { lines, twice, known, clusters, heldOut } = dataset;
		const { as, target, dryRun, into, holdout, cuts } = imported;
		const from = [...imported.forms].map(([form, n]) => `${form} (${(0,format_numbers ._d)(n, 'record')})`).join(', ');
		const what = (0,format_numbers ._d)(lines.length, as === 'cases' ? 'case' : 'row');
		const told = [
				`${(0,format_numbers ._d)(imported.runs, 'run')} of ${from}`,
				...(twice > 0
						? [`${twice} ask what another one asks${as === 'cases' ? ', and are left out' : ': further samples'}`]
						: []),
				...(known > 0 ? [`${(0,format_numbers ._d)(known, 'question')} left out: asked by ${into} already`] : []),
				...(clusters > 0 ? [`${(0,format_numbers ._d)(clusters, 'conversation')}, each one cluster`] : []),
				...(holdout === undefined ? [] : [`${heldOut} of ${lines.length} held out, by the hash of their conversation`]),
				...(cuts > 0 ? [`${(0,format_numbers ._d)(cuts, 'text')} held a key or matched a pattern, which is cut out`] : []),
				...imported.unfound.map((key) => `the map's place of ${key} leads nowhere in any record`),
				...countsOf(imported.lost).map((line) => `not taken over: ${line}`),
		];
		return [
				dryRun ? `Nothing is written. ${what} would go to ${target}:\n` : `Wrote ${what} to ${target}:\n`,
				...told.map((line) => `  ${line}\n`),
				...(dryRun ? ['\n', ...lines.slice(0, import_summary_SHOWN).map((line) => `  ${(0,report_escape .RK)(clipped(line))}\n`)] : []),
				`\n${NEXT[into === undefined ? as : 'patch']}\n`,
		].join('');
}
const NEXT = {
		cases: 'Read them before you lock them: they hold what people wrote. What is right for each is yours to say (expected).',
		rows: 'Rows of two releases are two arms: a provider of type recorded reads them.',
		patch: 'Read it, apply it at the root of the repository (git apply), then lock.',
};
function clipped(line) {
		return line.length > 300 ? `${line.slice(0, 299)}...` : line;
}
function countsOf(lost) {
		const all = [...lost].sort(([, a], [, b]) => b - a);
		const more = all.length > NAMED ? [`and ${all.length - NAMED} more kinds`] : [];
		return [...all.slice(0, NAMED).map(([what, n]) => `${n} x ${(0,report_escape .RK)(what).slice(0, 120)}`), ...more];
}

var json_lines = __webpack_require__(90676);
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
function flat(value) {
		return Object.fromEntries(flatEntries(value, ''));
}
function flatEntries(value, prefix) {
		return Object.entries(value).flatMap(([key, one]) => {
				if ((0,json_object .G)(one))
						return flatEntries(one, `${prefix}${key}.`);
				return one === undefined ? [] : [[`${prefix}${key}`, one]];
		});
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
				responseId: models.map(({ span }) => textIn(span.attributes['gen_ai.response.id'])).findLast(Boolean),
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
		const inOrder = withoutEvaluations(parts).sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
		const models = inOrder.filter(({ kind }) => kind === 'model');
		const given = messagesOf(asking(root.input), 'user', lost);
		const said = messagesOf(asking(root.output), 'assistant', lost) ?? [];
		const whole = given === null ? null : conversation(given, said);
		const asked = whole?.asked ?? given ?? models.map(({ input }) => messagesOf(input, 'user', lost)).find(Boolean) ?? [];
		const steps = whole?.steps ?? parts_stepsOf(inOrder, lost);
		return {
				id: root.id,
				asked: withoutSystem(asked.filter(({ role }, at, all) => role !== 'assistant' || at < all.length - 1)),
				output: lastText(said) ?? lastText(steps),
				steps,
				context: inOrder.filter(({ kind }) => kind === 'retrieval').flatMap(({ output: found }) => passages(found)),
				promptTokens: sum(models.map(({ promptTokens }) => promptTokens)),
				completionTokens: sum(models.map(({ completionTokens }) => completionTokens)),
				model: models.map(({ model }) => model).findLast((one) => one !== undefined),
		};
}
function withoutEvaluations(parts) {
		const below = new Map();
		for (const part of parts)
				for (const id of part.parents) {
						const children = below.get(id);
						if (children === undefined)
								below.set(id, [part]);
						else
								children.push(part);
				}
		const left = parts.filter(({ kind }) => kind === 'evaluation');
		const ofEvaluations = new Set(left);
		for (let part = left.pop(); part !== undefined; part = left.pop())
				for (const child of below.get(part.id) ?? [])
						if (!ofEvaluations.has(child)) {
								ofEvaluations.add(child);
								left.push(child);
						}
		return parts.filter((part) => !ofEvaluations.has(part));
}
function conversation(given, said) {
		const last = given.at(-1);
		if (last === undefined || last.role !== 'user')
				return null;
		const end = said.findLastIndex(({ role, content }) => role === 'user' && content === last.content) + 1;
		return end === 0 || end === said.length ? null : { asked: said.slice(0, end), steps: said.slice(end) };
}
function parts_stepsOf(inOrder, lost) {
		const containers = new Set(inOrder.flatMap(({ parents }) => parents));
		const steps = inOrder.flatMap((part) => {
				if (part.kind === 'model')
						return (messagesOf(generated(part.output), 'assistant', lost) ?? []).filter(({ role }) => role === 'assistant');
				if (part.kind === 'tool')
						return toolTurns({ name: part.name, given: part.input }, part.output, part.failed);
				if (part.kind === 'other' && !containers.has(part.id))
						lost(`step ${part.name || 'without a name'}`);
				return [];
		});
		const hasTools = inOrder.some(({ kind }) => kind === 'tool');
		return steps.filter((step) => !hasTools || step.content !== null || !isModelCall(step));
}
function isModelCall({ tool_calls: calls = [] }) {
		return calls.length > 0 && calls.every((call) => fieldsOf(call)['id'] !== undefined);
}
function generated(output) {
		const value = unfolded(output);
		const { choices, generations, content } = fieldsOf(value);
		if (Array.isArray(choices))
				return choices.map((one) => fieldsOf(one)['message'] ?? one);
		if (Array.isArray(generations))
				return generations.flat();
		return content !== undefined ? value : asking(value);
}
function passages(given) {
		const found = unfolded(given);
		const list = Array.isArray(found) ? found : listOf(fieldsOf(found)['documents'] ?? fieldsOf(found)['output']);
		return list.flatMap((one) => {
				const { page_content: page, content, text } = fieldsOf(one);
				return typeof one === 'string' ? [one] : (textIn(page) ?? textIn(content) ?? textIn(text) ?? []);
		});
}
function between(start, end) {
		return end > start ? { latencyMs: Math.round(end - start) } : {};
}

;


const KINDS = new Map([
		['llm', 'model'],
		['tool', 'tool'],
		['retriever', 'retrieval'],
		['score', 'evaluation'],
]);
function braintrustRoot(rows) {
		const isRoot = ({ is_root: said, span_id: own, root_span_id: top }) => said === true || own === top;
		return rows.find(isRoot) ?? rows.find(({ span_parents: above }) => listOf(above).length === 0) ?? rows[0];
}
function braintrustTrace(rows, lost) {
		const root = braintrustRoot(rows);
		const isCall = fieldsOf(root['span_attributes'])['type'] === 'llm';
		const parts = rows.filter((row) => row !== root || isCall).map(partOf);
		const metrics = fieldsOf(root['metrics']);
		const expected = root['expected'] ?? undefined;
		const metadata = fieldsOf(root['metadata']);
		return {
				...traceOf({ id: String(root['root_span_id'] ?? root['id'] ?? ''), input: root['input'], output: root['output'] }, parts, lost),
				cluster: textIn(metadata['session_id']) ?? textIn(metadata['conversation_id']) ?? textIn(metadata['thread_id']),
				...between(1000 * (numberIn(metrics['start']) ?? 0), 1000 * (numberIn(metrics['end']) ?? 0)),
				...(expected === undefined ? {} : { expected }),
		};
}
function partOf(row) {
		const { type, name } = fieldsOf(row['span_attributes']);
		const metrics = fieldsOf(row['metrics']);
		return {
				id: String(row['span_id'] ?? row['id'] ?? ''),
				parents: listOf(row['span_parents']).map(String),
				kind: KINDS.get(String(type)) ?? 'other',
				name: textIn(name) ?? '',
				at: String(numberIn(metrics['start']) ?? row['created'] ?? '').padStart(24, '0'),
				input: row['input'],
				output: row['output'],
				failed: row['error'] !== undefined && row['error'] !== null,
				model: textIn(fieldsOf(row['metadata'])['model']),
				promptTokens: numberIn(metrics['prompt_tokens']),
				completionTokens: numberIn(metrics['completion_tokens']),
		};
}

;



const langfuse_KINDS = new Map([
		['GENERATION', 'model'],
		['TOOL', 'tool'],
		['RETRIEVER', 'retrieval'],
		['EVALUATOR', 'evaluation'],
		['SPAN', 'other'],
		['EVENT', 'other'],
		['AGENT', 'other'],
		['CHAIN', 'other'],
		['EMBEDDING', 'other'],
		['GUARDRAIL', 'other'],
]);
function langfuseRecord(given) {
		const download = fieldsOf(given['trace']);
		const record = textIn(download['id']) !== undefined && Array.isArray(given['observations'])
				? { ...download, observations: given['observations'] }
				: renamed(given);
		const trace = textIn(record['traceId']);
		if (trace !== undefined && langfuse_KINDS.has(String(record['type'])))
				return { is: 'observation', id: trace, record };
		const id = textIn(record['id']);
		const isTrace = Array.isArray(record['observations']) ||
				(textIn(record['timestamp']) !== undefined && record['sessionId'] !== undefined && record['tags'] !== undefined);
		return isTrace && id !== undefined ? { is: 'trace', id, record } : null;
}
const COLUMNS = new Map([
		['trace_id', 'traceId'],
		['session_id', 'sessionId'],
		['parent_observation_id', 'parentObservationId'],
		['start_time', 'startTime'],
		['end_time', 'endTime'],
		['provided_model_name', 'providedModelName'],
		['usage_details', 'usageDetails'],
		['total_cost', 'totalCost'],
]);
function renamed(record) {
		if (record['trace_id'] === undefined && record['session_id'] === undefined)
				return record;
		return Object.fromEntries(Object.entries(record).map(([key, value]) => [COLUMNS.get(key) ?? key, value]));
}
function langfuseTrace(id, { record, observations }, lost) {
		const listed = listOf(record?.['observations']);
		for (const one of listed)
				if (!(0,json_object .G)(one))
						lost('observation of which only the id was exported');
		const all = [...listed.filter((one) => (0,json_object .G)(one)).map(fieldsOf), ...observations].map(renamed);
		const root = all.length === 0 ? undefined : langfuseRoot(all);
		const own = record ?? root ?? {};
		const parts = all.filter((one) => record !== undefined || one !== root || one['type'] === 'GENERATION').map(langfuse_partOf);
		const latency = numberIn(record?.['latency']);
		const first = Date.parse(String(root?.['startTime']));
		const cost = numberIn(record?.['totalCost']) ?? sum(all.map(({ totalCost }) => numberIn(totalCost)));
		return {
				...traceOf({ id, input: said(own['input'], root?.['input']), output: said(own['output'], root?.['output']) }, parts, lost),
				cluster: [record, root, ...all].map((one) => textIn(one?.['sessionId'])).find(Boolean),
				costUsd: cost,
				latencyMs: latency === undefined ? lasting(first, Date.parse(String(root?.['endTime']))) : Math.round(1000 * latency),
		};
}
function said(own, other) {
		return own === undefined || own === null || own === '' ? other : own;
}
function lasting(start, end) {
		return end > start ? Math.round(end - start) : undefined;
}
function langfuseRoot(observations) {
		return (observations.find(({ isRootObservation: isRoot }) => isRoot === true) ??
				observations.find(({ parentObservationId: parent }) => textIn(parent) === undefined) ??
				observations[0]);
}
function langfuse_partOf(one) {
		const usage = fieldsOf(unfolded(one['usageDetails'] ?? one['usage']));
		const parent = textIn(one['parentObservationId']);
		return {
				id: String(one['id'] ?? ''),
				parents: parent === undefined ? [] : [parent],
				kind: langfuse_KINDS.get(String(one['type'])) ?? 'other',
				name: textIn(one['name']) ?? '',
				at: String(one['startTime'] ?? ''),
				input: one['input'],
				output: one['output'],
				failed: one['level'] === 'ERROR',
				model: textIn(one['model']) ?? textIn(one['providedModelName']),
				promptTokens: tokens(usage, 'input') ?? numberIn(usage['promptTokens'] ?? one['promptTokens']),
				completionTokens: tokens(usage, 'output') ?? numberIn(usage['completionTokens'] ?? one['completionTokens']),
		};
}
function tokens(usage, side) {
		const kinds = Object.entries(usage).filter(([kind]) => kind.toLowerCase().includes(side) && !/cost$/i.test(kind));
		return sum(kinds.map(([, count]) => numberIn(count)));
}

;


const langsmith_KINDS = new Map([
		['llm', 'model'],
		['tool', 'tool'],
		['retriever', 'retrieval'],
]);
function withChildren(run) {
		const { child_runs: children, ...own } = run;
		const parent = own['id'];
		const inside = listOf(children)
				.map(fieldsOf)
				.flatMap((child) => withChildren({ parent_run_id: parent, ...child }));
		return [own, ...inside];
}
function langsmithRoot(runs) {
		return runs.find(({ parent_run_id: parent }) => parent === undefined || parent === null) ?? runs[0];
}
function langsmithTrace(runs, lost) {
		const root = langsmithRoot(runs);
		const parts = runs.filter((run) => run !== root || run['run_type'] === 'llm').map(langsmith_partOf);
		const { metadata } = extraOf(root);
		const trace = traceOf({ id: String(root['trace_id'] ?? root['id'] ?? ''), input: root['inputs'], output: root['outputs'] }, parts, lost);
		return {
				...trace,
				promptTokens: trace.promptTokens ?? numberIn(root['prompt_tokens']),
				completionTokens: trace.completionTokens ?? numberIn(root['completion_tokens']),
				model: trace.model ?? textIn(metadata['ls_model_name']),
				cluster: textIn(metadata['thread_id']) ?? textIn(metadata['session_id']) ?? textIn(metadata['conversation_id']),
				costUsd: numberIn(root['total_cost']),
				...between(langsmith_timeOf(root['start_time']), langsmith_timeOf(root['end_time'])),
		};
}
function langsmith_partOf(run) {
		const { metadata, invocation } = extraOf(run);
		const usage = fieldsOf(fieldsOf(unfolded(run['outputs']))['usage_metadata'] ?? metadata['usage_metadata']);
		const parent = textIn(run['parent_run_id']);
		return {
				id: String(run['id'] ?? ''),
				parents: parent === undefined ? [] : [parent],
				kind: langsmith_KINDS.get(String(run['run_type'])) ?? 'other',
				name: textIn(run['name']) ?? '',
				at: String(run['dotted_order'] ?? run['start_time'] ?? ''),
				input: run['inputs'],
				output: run['outputs'],
				failed: textIn(run['error']) !== undefined,
				model: textIn(metadata['ls_model_name']) ?? textIn(invocation['model']) ?? textIn(invocation['model_name']),
				promptTokens: numberIn(run['prompt_tokens']) ?? numberIn(usage['input_tokens']),
				completionTokens: numberIn(run['completion_tokens']) ?? numberIn(usage['output_tokens']),
		};
}
function extraOf(run) {
		const extra = fieldsOf(unfolded(run['extra']));
		return {
				metadata: fieldsOf(unfolded(extra['metadata'] ?? run['metadata'])),
				invocation: fieldsOf(unfolded(extra['invocation_params'])),
		};
}
function langsmith_timeOf(value) {
		return typeof value === 'number' ? value : Date.parse(String(value));
}

;





function openMappedRuns(map, lost) {
		const missing = new Set(map.places.keys());
		return {
				run: (told, records) => {
						const find = (key) => {
								const place = map.places.get(key);
								if (place === undefined)
										return undefined;
								for (const record of records) {
										const found = valueAtPlace(record, place);
										if (found === undefined)
												continue;
										missing.delete(key);
										return found;
								}
								return undefined;
						};
						return mappedRun(told ?? { id: '', ...NOTHING }, find, { good: map.good, lost });
				},
				get unfound() {
						return [...missing];
				},
		};
}
function mappedRun(told, find, { good, lost }) {
		const [input, answer, context] = [find('input'), find('output'), find('context')];
		const calls = find('tool_calls');
		const said = input === undefined ? told.asked : (messagesOf(asking(asText(input)), 'user', lost) ?? []);
		const answers = answer === undefined ? null : (messagesOf(asking(asText(answer)), 'assistant', lost) ?? []);
		const end = said.findLastIndex(({ role }) => role === 'user') + 1;
		const holdsAnswer = input !== undefined && answers === null && told.output === null && end > 0 && end < said.length;
		const [asked, own] = holdsAnswer ? [said.slice(0, end), said.slice(end)] : [said, answers];
		const turns = calls === undefined ? [] : turnsOf(calls);
		const steps = own === null && turns.length === 0 ? told.steps : [...turns, ...(own ?? finalOf(told))];
		const output = own === null ? told.output : lastText(own);
		const score = scoreOf(find('score'), lost);
		const isGood = good !== undefined && score !== undefined && score >= good && output !== null;
		const expected = find('expected') ?? told.expected ?? (isGood ? output : undefined);
		return {
				...told,
				id: wordOf(find('id')) ?? told.id,
				asked: withoutSystem(asked),
				output,
				steps,
				context: context === undefined ? told.context : passages(asList(context)),
				caseId: wordOf(find('case')) ?? told.caseId,
				cluster: wordOf(find('cluster')) ?? told.cluster,
				model: wordOf(find('model')) ?? told.model,
				costUsd: numberIn(find('cost_usd')) ?? told.costUsd,
				latencyMs: numberIn(find('latency_ms')) ?? told.latencyMs,
				promptTokens: numberIn(find('prompt_tokens')) ?? told.promptTokens,
				completionTokens: numberIn(find('completion_tokens')) ?? told.completionTokens,
				...(score === undefined ? {} : { score }),
				...(expected === undefined ? {} : { expected }),
		};
}
function asText(value) {
		return typeof value === 'number' || typeof value === 'boolean' ? String(value) : value;
}
function asList(value) {
		const inner = unfolded(value) ?? value;
		return typeof inner === 'string' ? [inner] : inner;
}
function wordOf(value) {
		return textIn(value === undefined ? undefined : asText(value));
}
function finalOf({ output }) {
		return output === null ? [] : [{ role: 'assistant', content: output }];
}
function turnsOf(value) {
		const inner = unfolded(value);
		const list = Array.isArray(inner) ? inner : listOf([inner ?? null]);
		return list.map(fieldsOf).flatMap((call) => {
				const told = messagesOf([{ role: 'assistant', content: null, tool_calls: [call] }], 'assistant', () => { }) ?? [];
				const result = call['result'] ?? call['output'] ?? call['response'];
				if (result === undefined)
						return told;
				const [made] = (told[0]?.tool_calls ?? []).map(fieldsOf);
				const id = textIn(made?.['id']);
				const failed = call['error'] !== undefined && call['error'] !== null && call['error'] !== false;
				return toolTurns({ id, name: textIn(made?.['name']) ?? 'unnamed', given: made?.['arguments'] }, result, failed);
		});
}
function scoreOf(value, lost) {
		if (value === undefined)
				return undefined;
		if (typeof value === 'boolean')
				return value ? 1 : 0;
		const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
		if (typeof number === 'number' && Number.isFinite(number))
				return number;
		lost('score that is no number');
		return undefined;
}

;


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
				responseId: textIn(body['id']),
				cluster: textIn(fieldsOf(record['metadata'])['conversation_id']) ?? textIn(fieldsOf(sent['conversation'])['id']),
		};
}
function answerIn(body) {
		if (Array.isArray(body['choices']))
				return body['choices'].slice(0, 1).map((one) => fieldsOf(one)['message'] ?? one);
		return Array.isArray(body['output']) ? body['output'] : undefined;
}

;











const FORMS = (  null && (['OpenTelemetry', 'Langfuse', 'LangSmith', 'Braintrust', 'OpenAI', 'the map']));
function readTraces(files, { lost, problems, map }) {
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
						const form = gather(record, found, map?.places.has('input') ?? false);
						if (form === null)
								lost('record of an unknown form');
						else
								forms.set(form, (forms.get(form) ?? 0) + 1);
				}
		const mapped = map === undefined ? null : openMappedRuns(map, lost);
		const told = [
				...[...found.spans].map(([id, spans]) => [traceOfSpans(id, spans, lost), rootFirst(spans)]),
				...[...found.langfuse].map(([id, { records, observations }]) => {
						const root = observations.length > 0 ? [langfuseRoot(observations)] : [];
						return [langfuseTrace(id, { record: records[0], observations }, lost), [...records, ...root, ...observations]];
				}),
				...[...found.langsmith.values()].map((runs) => [langsmithTrace(runs, lost), [langsmithRoot(runs), ...runs]]),
				...[...found.braintrust.values()].map((rows) => [braintrustTrace(rows, lost), [braintrustRoot(rows), ...rows]]),
				...found.whole.map((record) => [isOpenai(record) ? openaiTrace(record, lost) : null, [record]]),
		];
		return {
				forms,
				traces: told.flatMap(([trace, records]) => mapped?.run(trace, records) ?? trace ?? []),
				unfound: mapped?.unfound ?? [],
		};
}
function gather(record, found, isMapped) {
		const spans = spansIn(record);
		if (spans.length > 0 || Array.isArray(record['resourceSpans'])) {
				for (const span of spans)
						push(found.spans, span.trace, span);
				return 'OpenTelemetry';
		}
		const langfuse = langfuseRecord(record);
		if (langfuse !== null) {
				const group = found.langfuse.get(langfuse.id) ?? { records: [], observations: [] };
				found.langfuse.set(langfuse.id, group);
				group[langfuse.is === 'trace' ? 'records' : 'observations'].push(langfuse.record);
				return 'Langfuse';
		}
		if (textIn(record['run_type']) !== undefined) {
				for (const run of withChildren(record))
						push(found.langsmith, String(record['trace_id'] ?? record['id']), run);
				return 'LangSmith';
		}
		if (textIn(record['root_span_id']) !== undefined || (0,json_object .G)(record['span_attributes'])) {
				push(found.braintrust, String(record['root_span_id'] ?? record['id']), record);
				return 'Braintrust';
		}
		const form = isOpenai(record) ? 'OpenAI' : isMapped && Object.keys(record).length > 0 ? 'the map' : null;
		if (form !== null)
				found.whole.push(record);
		return form;
}
function isOpenai(record) {
		return ((0,json_object .G)(record['request']) ||
				(0,json_object .G)(record['response']) ||
				Array.isArray(record['messages']) ||
				(record['input'] !== undefined && Array.isArray(record['output'])));
}
function rootFirst(spans) {
		const isRoot = ({ parent }) => parent === undefined || parent === '';
		return [...spans]
				.sort((a, b) => Number(isRoot(b)) - Number(isRoot(a)) || a.start - b.start)
				.map(({ name, attributes }) => ({ name, attributes }));
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
				if ((0,text_document .ZF)(whole, text_document .lr)) {
						problems.add({ file, message: `is nested deeper than ${text_document .lr} levels` });
						return [];
				}
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

var secret_patterns = __webpack_require__(77167);
;


function openCutter(patterns) {
		let cuts = 0;
		const text = (given) => {
				const clean = cut(given, patterns);
				if (clean !== given)
						cuts += 1;
				return clean;
		};
		const mapped = (value) => {
				if (typeof value === 'string')
						return text(value);
				if (Array.isArray(value))
						return value.map(mapped);
				if (!(0,json_object .G)(value))
						return value;
				return Object.fromEntries(Object.entries(value).map(([key, item]) => [text(key), mapped(item ?? null)]));
		};
		return {
				text,
				value: (given) => mapped(JSON.parse(JSON.stringify(given))),
				get cuts() {
						return cuts;
				},
		};
}
const SHORTEST = 10;
function cut(given, patterns) {
		let clean = given.includes('PRIVATE KEY') ? withoutPrivateKeys(given) : given;
		if (clean.length >= SHORTEST)
				for (const { kind, text: secret } of (0,secret_patterns .VY)(clean))
						clean = clean.replaceAll(secret, `[${kind}]`);
		for (const pattern of patterns)
				clean = pattern.matcher(clean).replaceAll('[redacted]');
		return clean;
}
function withoutPrivateKeys(given) {
		const heads = (0,secret_patterns .VY)(given).filter(({ kind }) => kind === 'private-key');
		if (heads.length === 0)
				return given;
		let clean = '';
		let from = 0;
		for (const { text: head } of heads) {
				const start = given.indexOf(head, from);
				if (start < from)
						continue;
				const foot = head.replace('BEGIN', 'END');
				const end = given.indexOf(foot, start);
				clean += `${given.slice(from, start)}[private-key]`;
				from = end < 0 ? given.length : end + foot.length;
		}
		return clean + given.slice(from);
}

;














const MOST_BYTES = 256 * 1024 * 1024;
const MOST_MAP_BYTES = 64 * 1024;
const BOM = Buffer.from('\uFEFF');
function importTracesCommand(options, io) {
		const { files, as, dryRun } = options;
		if (as !== 'cases' && as !== 'rows')
				throw new problem .eb('import traces: --as is cases or rows');
		const holdout = shareOf(options.holdout);
		for (const [flag, value] of [['--into', options.into], ['--holdout', options.holdout]])
				if (as === 'rows' && value !== undefined)
						throw new problem .eb(`import traces: ${flag} goes with --as cases`);
		const problems = new problem .Zw();
		const map = options.map === undefined ? undefined : (mapOf(options.map, io, problems) ?? undefined);
		const patterns = [...options.redact.map(patternOf), ...(map?.redact ?? [])];
		const into = options.into === undefined ? undefined : datasetAt(options.into, io, problems);
		problems.throwIfAny();
		const cutter = openCutter(patterns);
		const lost = new Map();
		const named = openCutter(patterns);
		const count = (what) => {
				const clean = named.text(what);
				lost.set(clean, (lost.get(clean) ?? 0) + 1);
		};
		const read = readTraces(bytesOf(files, io), { lost: count, problems, map });
		problems.throwIfAny();
		const dataset = datasetOf(read.traces, { as, cutter, lost: count, into: into?.cases, holdout });
		if (dataset.lines.length === 0)
				throw new problem .dz(whyNothing(options, read, { lost, known: dataset.known, map }));
		const { target, place } = targetOf(options, as, io);
		if (!dryRun) {
				(0,external_node_fs_.mkdirSync)(external_node_path_.dirname(place), { recursive: true });
				const text = into === undefined ? `${dataset.lines.join('\n')}\n` : patchThatAdds(into.path, into.text, dataset.lines);
				(0,external_node_fs_.writeFileSync)(place, text, { flag: 'wx' });
		}
		io.say(importSummary(dataset, {
				runs: read.traces.length,
				forms: read.forms,
				lost,
				cuts: cutter.cuts,
				unfound: read.unfound,
				target: target.replaceAll('\\', '/'),
				as,
				dryRun,
				into: options.into,
				holdout,
		}));
		return 0;
}
function targetOf({ files, into, name, out = '', dryRun }, as, io) {
		const base = (0,names .yR)(name ?? external_node_path_.basename(files[0]).replace(/\.[a-z]+$/i, ''));
		const file = into !== undefined ? `${base}.cases.patch` : as === 'cases' ? `${base}.cases.jsonl` : `outputs/${base}.jsonl`;
		const target = external_node_path_.join(out, 'evals', file);
		const place = external_node_path_.resolve(io.cwd, target);
		if ((0,external_node_fs_.existsSync)(place) && !dryRun)
				throw new problem .dz({
						file: target,
						message: 'is there already; give --name or --out, then take over what you want',
				});
		return { target, place };
}
function whyNothing({ files, as, into, map: mapFile }, { unfound }, { lost, known, map, }) {
		const file = files[0];
		if (known > 0)
				return [{ file, message: `asks nothing that ${into} does not ask already; there is nothing to add` }];
		const hint = mapFile === undefined ? '; rows of a form of your own need --map FILE, which says where their parts are' : '';
		return [
				{ file, message: `holds no run that can be imported as ${as}${hint}` },
				...countsOf(lost).map((message) => ({ file, message })),
				...unfound.flatMap((key) => map === undefined ? [] : [{ ...map.at(key), message: 'leads nowhere in any record; compare it with a row' }]),
		];
}
function shareOf(text) {
		if (text === undefined)
				return undefined;
		const share = /^\d{1,2}$/.test(text) ? Number(text) : 0;
		if (share >= 1 && share <= 90)
				return share;
		throw new problem .eb(`import traces: --holdout is a whole number of per cent from 1 to 90, not ${JSON.stringify(text)}`);
}
function patternOf(text) {
		try {
				return build .L3.compile(text);
		}
		catch (error) {
				throw new problem .eb(`import traces: --redact ${JSON.stringify(text)} is no pattern: ${error.message}`);
		}
}
function mapOf(file, io, problems) {
		const bytes = readAt(file, io, MOST_MAP_BYTES, 'a map is at most 64 kB');
		const text = (0,utf8 .g7)(file, bytes, problems);
		return text === null ? null : readFieldMap(file, text, problems);
}
function datasetAt(file, io, problems) {
		if (!file.endsWith('.jsonl'))
				throw new problem .eb(`import traces: --into ${file}: a patch adds lines to a .jsonl dataset; leave --into out for others`);
		const full = external_node_path_.resolve(io.cwd, file);
		const root = (0,folder_tree .L9)(full, io.cwd);
		const tree = (0,folder_tree .jD)(root);
		const inside = external_node_path_.relative(root, full).replaceAll('\\', '/');
		const cases = (0,dataset.loadCases)(tree, inside, problems);
		const text = (0,utf8 .yR)(tree, inside, problems);
		if (cases === null || text === null)
				return undefined;
		const mark = (0,external_node_fs_.readFileSync)(full).subarray(0, BOM.length).equals(BOM) ? '\uFEFF' : '';
		return { cases, text: `${mark}${text}`, path: inside };
}
function bytesOf(files, io) {
		let left = MOST_BYTES;
		return files.map((file) => {
				const bytes = readAt(file, io, left, `brings the files to more than ${MOST_BYTES / 1024 / 1024} MB; import fewer at once`);
				left -= bytes.length;
				return { file, bytes };
		});
}
function readAt(file, io, most, tooLarge) {
		const place = external_node_path_.resolve(io.cwd, file);
		try {
				if ((0,external_node_fs_.statSync)(place).size > most)
						throw new problem .dz({ file, message: tooLarge });
				return (0,external_node_fs_.readFileSync)(place);
		}
		catch (error) {
				if (error instanceof problem .dz)
						throw error;
				const { code = 'unknown error' } = error;
				throw new problem .dz({ file, message: code === 'ENOENT' ? 'does not exist' : `cannot be read (${code})` });
		}
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
