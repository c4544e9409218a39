/** OpenTelemetry spans (current GenAI conventions, earlier ones, and OpenInference) -> runs. */
import type { Json } from '../../text/digest.ts';
import { isObject } from '../../text/json-object.ts';
import { messagesOf, stepsBeyond, toolTurns } from './chat.ts';
import {
  type Fields,
  fieldsOf,
  type ImportedTrace,
  type Lost,
  lastText,
  listOf,
  numberIn,
  sum,
  type TraceMessage,
  textIn,
  unfolded,
  withoutSystem,
} from './trace.ts';

export interface Span {
  readonly trace: string;
  readonly name: string;
  readonly parent: string | undefined;
  /** Milliseconds. */
  readonly start: number;
  readonly end: number;
  readonly attributes: Fields;
  readonly events: readonly { readonly name: string; readonly attributes: Fields }[];
  readonly failed: boolean;
}

/** The spans of OTLP JSON, or one span as Phoenix and the SDKs print it; empty if a record holds none. */
export function spansIn(record: Fields): readonly Span[] {
  if (Array.isArray(record['resourceSpans']))
    return listOf(record['resourceSpans'])
      .flatMap((one) => listOf(fieldsOf(one)['scopeSpans'] ?? fieldsOf(one)['instrumentationLibrarySpans']))
      .flatMap((one) => listOf(fieldsOf(one)['spans']))
      .map((span) => otlpSpan(fieldsOf(span)));
  const context = fieldsOf(record['context']);
  const trace = textIn(context['trace_id']) ?? textIn(record['trace_id']) ?? textIn(record['context.trace_id']);
  if (trace === undefined || !isObject(record['attributes'])) return [];
  const attributes = flat(record['attributes']);
  const isAbout = Object.keys(attributes).some((key) => /^(?:gen_ai\.|openinference\.|llm\.)/.test(key));
  if (!isAbout) return [];
  return [
    {
      trace,
      name: textIn(record['name']) ?? '',
      parent: textIn(record['parent_id']),
      start: timeOf(record['start_time']),
      end: timeOf(record['end_time']),
      attributes,
      events: listOf(record['events']).map((event) =>
        eventOf(fieldsOf(event), flat(fieldsOf(fieldsOf(event)['attributes']))),
      ),
      failed: /error/i.test(String(record['status_code'] ?? fieldsOf(record['status'])['status_code'] ?? '')),
    },
  ];
}

function otlpSpan(span: Fields): Span {
  const code = fieldsOf(span['status'])['code'];
  return {
    trace: textIn(span['traceId']) ?? '',
    name: textIn(span['name']) ?? '',
    parent: textIn(span['parentSpanId']),
    start: (numberIn(span['startTimeUnixNano']) ?? 0) / 1e6,
    end: (numberIn(span['endTimeUnixNano']) ?? 0) / 1e6,
    attributes: otlpAttributes(span['attributes']),
    events: listOf(span['events']).map((event) =>
      eventOf(fieldsOf(event), otlpAttributes(fieldsOf(event)['attributes'])),
    ),
    failed: code === 2 || code === 'STATUS_CODE_ERROR',
  };
}

function eventOf(event: Fields, attributes: Fields): Span['events'][number] {
  return { name: textIn(event['name']) ?? '', attributes };
}

function otlpAttributes(list: Json | undefined): Fields {
  return Object.fromEntries(
    listOf(list).map((one) => {
      const { key, value } = fieldsOf(one);
      return [String(key), otlpValue(fieldsOf(value))];
    }),
  );
}

function otlpValue(value: Fields): Json {
  if (value['arrayValue'] !== undefined)
    return listOf(fieldsOf(value['arrayValue'])['values']).map((one) => otlpValue(fieldsOf(one)));
  if (value['kvlistValue'] !== undefined) return otlpAttributes(fieldsOf(value['kvlistValue'])['values']) as Json;
  const number = numberIn(value['intValue']) ?? value['doubleValue'];
  return value['stringValue'] ?? number ?? value['boolValue'] ?? null;
}

/** Nested objects as dotted names; a name that already has dots is kept. */
function flat(value: Fields): Fields {
  return Object.fromEntries(flatEntries(value, ''));
}

function flatEntries(value: Fields, prefix: string): readonly [string, Json][] {
  return Object.entries(value).flatMap(([key, one]): readonly [string, Json][] => {
    if (isObject(one)) return flatEntries(one, `${prefix}${key}.`);
    return one === undefined ? [] : [[`${prefix}${key}`, one]];
  });
}

function timeOf(value: Json | undefined): number {
  const parsed = typeof value === 'string' ? Date.parse(value) : Number.NaN;
  return Number.isNaN(parsed) ? (numberIn(value) ?? 0) : parsed;
}

/** The contents of a span under our names. */
interface Told {
  readonly span: Span;
  readonly kind: 'model' | 'tool' | 'retrieval' | 'other';
  readonly input: readonly TraceMessage[];
  readonly output: readonly TraceMessage[];
}

/** The spans of one trace, in any order. */
export function traceOfSpans(id: string, spans: readonly Span[], lost: Lost): ImportedTrace {
  const told = [...spans].sort((a, b) => a.start - b.start).map((span) => toldBy(span, lost));
  const models = told.filter(({ kind }) => kind === 'model');
  const root = told.find(({ span }) => span.parent === undefined || span.parent === '') ?? told[0]!;
  const first = [...models, root].find(({ input }) => input.length > 0);
  const asked = withoutSystem(first?.input ?? []);
  const last = models.at(-1);
  const whole = last === undefined ? null : stepsBeyond(first?.input ?? [], [...last.input, ...last.output]);
  const steps =
    models.length > 1 && whole !== null && last!.input.length > first!.input.length ? whole : told.flatMap(stepsOf);
  const all = (key: string): readonly (Json | undefined)[] => told.map(({ span }) => span.attributes[key]);
  const any = (...keys: readonly string[]): string | undefined =>
    keys
      .flatMap(all)
      .map(textIn)
      .find((one) => one !== undefined);
  const tokens = (...keys: readonly string[]): number | undefined =>
    sum(models.map(({ span }) => keys.map((key) => numberIn(span.attributes[key])).find((one) => one !== undefined)));
  for (const { span, kind } of told)
    if (kind === 'other' && span !== root.span) lost(`span ${span.name || 'without a name'}`);
  const output = lastText(root.output) ?? lastText(models.flatMap((one) => one.output));
  return {
    id,
    asked,
    output,
    steps: steps.length === 0 && output !== null ? [{ role: 'assistant', content: output }] : steps,
    context: told.filter(({ kind }) => kind === 'retrieval').flatMap(({ span }) => passagesOf(span.attributes)),
    promptTokens: tokens('gen_ai.usage.input_tokens', 'gen_ai.usage.prompt_tokens', 'llm.token_count.prompt'),
    completionTokens: tokens(
      'gen_ai.usage.output_tokens',
      'gen_ai.usage.completion_tokens',
      'llm.token_count.completion',
    ),
    latencyMs: root.span.end > root.span.start ? Math.round(root.span.end - root.span.start) : undefined,
    model: any('gen_ai.response.model', 'gen_ai.request.model', 'llm.model_name'),
    responseId: models.map(({ span }) => textIn(span.attributes['gen_ai.response.id'])).findLast(Boolean),
    cluster: any('gen_ai.conversation.id', 'session.id'),
    caseId: any('test.case.id'),
  };
}

const MODEL_CALLS: ReadonlySet<string> = new Set(['chat', 'text_completion', 'generate_content', 'completion', 'LLM']);

/** For a span without a declared kind: one of these marks a model call. */
const MODEL_KEYS = ['gen_ai.system', 'gen_ai.provider.name', 'gen_ai.request.model', 'gen_ai.output.messages'];

function toldBy(span: Span, lost: Lost): Told {
  const { attributes: given, events } = span;
  const operation =
    textIn(given['gen_ai.operation.name']) ??
    textIn(given['openinference.span.kind']) ??
    textIn(given['llm.request.type']);
  const messages = inputOf(given, events, lost);
  const answers = outputOf(given, events, lost);
  const base = { span, input: messages, output: answers };
  if (operation === 'execute_tool' || operation === 'TOOL') return { ...base, kind: 'tool' };
  if (operation === 'retrieval' || operation === 'RETRIEVER') return { ...base, kind: 'retrieval' };
  const isModel =
    operation === undefined ? MODEL_KEYS.some((key) => given[key] !== undefined) : MODEL_CALLS.has(operation);
  return { ...base, kind: isModel ? 'model' : 'other' };
}

function inputOf(given: Fields, events: Span['events'], lost: Lost): readonly TraceMessage[] {
  const asked = events
    .filter(({ name }) => /^gen_ai\.(?:system|user|assistant|tool)\.message$/.test(name))
    .flatMap(
      ({ name, attributes }) => messagesOf({ role: name.split('.')[1]!, ...attributes } as Json, 'user', lost) ?? [],
    );
  return (
    messagesOf(given['gen_ai.input.messages'], 'user', lost) ??
    numbered(given, 'llm.input_messages', lost) ??
    numbered(given, 'gen_ai.prompt', lost) ??
    messagesOf(given['gen_ai.prompt'] ?? eventAttribute(events, 'gen_ai.prompt'), 'user', lost) ??
    (asked.length > 0 ? asked : null) ??
    messagesOf(asking(given['input.value']), 'user', lost) ??
    []
  );
}

function outputOf(given: Fields, events: Span['events'], lost: Lost): readonly TraceMessage[] {
  const choices = events
    .filter(({ name }) => name === 'gen_ai.choice')
    .flatMap(
      ({ attributes }) => messagesOf(unfolded(attributes['message']) ?? (attributes as Json), 'assistant', lost) ?? [],
    );
  return (
    messagesOf(given['gen_ai.output.messages'], 'assistant', lost) ??
    numbered(given, 'llm.output_messages', lost) ??
    numbered(given, 'gen_ai.completion', lost) ??
    messagesOf(given['gen_ai.completion'] ?? eventAttribute(events, 'gen_ai.completion'), 'assistant', lost) ??
    (choices.length > 0 ? choices : null) ??
    messagesOf(asking(given['output.value']), 'assistant', lost) ??
    []
  );
}

function eventAttribute(events: Span['events'], key: string): Json | undefined {
  return events.map(({ attributes }) => attributes[key]).find((one) => one !== undefined);
}

const ASKING = ['input', 'question', 'query', 'output', 'answer', 'result'];

/** A value that a framework wraps in an object of its own. */
export function asking(given: Json | undefined): Json | undefined {
  const value = unfolded(given);
  if (!isObject(value) || value['messages'] !== undefined || value['role'] !== undefined) return value;
  const key = ASKING.find((name) => value[name] !== undefined);
  return key === undefined ? JSON.stringify(value) : unfolded(value[key]);
}

/** `PREFIX.N.message.role`, `PREFIX.N.content` and so on: messages spread over many names. */
function numbered(given: Fields, prefix: string, lost: Lost): readonly TraceMessage[] | null {
  const found = new Map<number, Map<string, Json>>();
  for (const [key, value] of Object.entries(given)) {
    if (!key.startsWith(`${prefix}.`) || value === undefined) continue;
    const [, number, rest] = /^(\d{1,6})\.(.+)$/.exec(key.slice(prefix.length + 1)) ?? [];
    if (number === undefined || rest === undefined) continue;
    const one = found.get(Number(number)) ?? new Map<string, Json>();
    one.set(rest.replace(/^message\./, ''), value);
    found.set(Number(number), one);
  }
  if (found.size === 0) return null;
  const messages = [...found].sort(([a], [b]) => a - b).map(([, parts]) => plainMessage(parts));
  return messagesOf(messages, prefix.includes('output') || prefix.includes('completion') ? 'assistant' : 'user', lost);
}

function plainMessage(parts: ReadonlyMap<string, Json>): Json {
  const calls = new Map<string, Record<string, Json>>();
  const texts: Json[] = [];
  for (const [key, value] of parts) {
    const [, number, name] =
      /^tool_calls\.(\d{1,4})\.(?:tool_call\.)?(?:function\.)?(id|name|arguments)$/.exec(key) ?? [];
    if (number !== undefined && name !== undefined) calls.set(number, { ...calls.get(number), [name]: value });
    if (/^contents\.\d{1,4}\.message_content\.text$/.test(key)) texts.push(value);
  }
  const content = parts.get('content') ?? (texts.length > 0 ? texts.join('\n') : null);
  return {
    role: parts.get('role') ?? undefined,
    content,
    tool_call_id: parts.get('tool_call_id'),
    ...(calls.size > 0 ? { tool_calls: [...calls.values()] } : {}),
  };
}

function stepsOf({ kind, span, output }: Told): readonly TraceMessage[] {
  if (kind === 'model')
    return output.filter(({ content, tool_calls: calls }) => calls === undefined || content !== null);
  if (kind !== 'tool') return [];
  const { attributes: given } = span;
  const id = textIn(given['gen_ai.tool.call.id']) ?? textIn(given['tool_call.id']);
  const name = textIn(given['gen_ai.tool.name']) ?? textIn(given['tool.name']) ?? span.name;
  const args = given['gen_ai.tool.call.arguments'] ?? given['tool.parameters'] ?? given['input.value'];
  const result = given['gen_ai.tool.call.result'] ?? given['gen_ai.tool.call.response'] ?? given['output.value'];
  return toolTurns({ id, name, given: args }, result, span.failed);
}

function passagesOf(given: Fields): readonly string[] {
  const listed = listOf(unfolded(given['gen_ai.retrieval.documents'])).flatMap((one) =>
    typeof one === 'string' ? [one] : (textIn(fieldsOf(one)['content']) ?? textIn(fieldsOf(one)['text']) ?? []),
  );
  const named = Object.entries(given).flatMap(([key, value]) =>
    /^retrieval\.documents\.\d{1,6}\.document\.content$/.test(key) && typeof value === 'string' ? [value] : [],
  );
  return [...listed, ...named];
}
