/** Exports of Langfuse, LangSmith and Braintrust, and logs of OpenAI's own APIs -> runs. */
import type { Json } from '../../text/digest.ts';
import { messagesOf, toolTurns } from './chat.ts';
import { asking } from './spans.ts';
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
  withoutSystem,
} from './trace.ts';

/** A part of a run, with the same names for all vendors. */
interface Part {
  readonly kind: 'model' | 'tool' | 'retrieval' | 'other';
  readonly name: string;
  /** Orders the parts. */
  readonly at: string;
  readonly input: Json | undefined;
  readonly output: Json | undefined;
  readonly failed: boolean;
  readonly model?: string | undefined;
  readonly promptTokens?: number | undefined;
  readonly completionTokens?: number | undefined;
}

interface Root {
  readonly id: string;
  readonly input: Json | undefined;
  readonly output: Json | undefined;
}

function traceOf(root: Root, parts: readonly Part[], lost: Lost): ImportedTrace {
  const inOrder = [...parts].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  const models = inOrder.filter(({ kind }) => kind === 'model');
  const asked =
    messagesOf(asking(root.input), 'user', lost) ??
    models.map(({ input }) => messagesOf(input, 'user', lost)).find(Boolean);
  const steps = inOrder.flatMap((part): readonly TraceMessage[] => {
    if (part.kind === 'model')
      return (messagesOf(generated(part.output), 'assistant', lost) ?? []).filter(({ role }) => role === 'assistant');
    if (part.kind === 'tool') return toolTurns({ name: part.name, given: part.input }, part.output, part.failed);
    if (part.kind === 'other') lost(`step ${part.name || 'without a name'}`);
    return [];
  });
  const calls = new Set(parts.filter(({ kind }) => kind === 'tool').map(({ name }) => name));
  const output = lastText(messagesOf(asking(root.output), 'assistant', lost) ?? []) ?? lastText(steps);
  return {
    id: root.id,
    asked: withoutSystem((asked ?? []).filter(({ role }, at, all) => role !== 'assistant' || at < all.length - 1)),
    output,
    // A call that has a step of its own would be counted twice.
    steps: steps.filter((step) => calls.size === 0 || step.content !== null || !isModelCall(step, models.length)),
    context: inOrder.filter(({ kind }) => kind === 'retrieval').flatMap(({ output: found }) => passages(found)),
    promptTokens: sum(models.map(({ promptTokens }) => promptTokens)),
    completionTokens: sum(models.map(({ completionTokens }) => completionTokens)),
    model: models.map(({ model }) => model).findLast((one) => one !== undefined),
  };
}

/** Calls that a model requested and whose tool step follows. */
function isModelCall({ tool_calls: calls = [] }: TraceMessage, models: number): boolean {
  return models > 0 && calls.length > 0 && calls.every((call) => fieldsOf(call)['id'] !== undefined);
}

/** The answer inside what a model wrapper returns. */
function generated(output: Json | undefined): Json | undefined {
  const { choices, generations, content } = fieldsOf(output);
  if (Array.isArray(choices)) return (choices as readonly Json[]).map((one) => fieldsOf(one)['message'] ?? one);
  if (Array.isArray(generations)) return (generations as readonly Json[]).flat() as Json;
  return content !== undefined ? output : asking(output);
}

/** Texts of what was retrieved, in any of the forms that libraries return. */
export function passages(found: Json | undefined): readonly string[] {
  const list = Array.isArray(found) ? found : listOf(fieldsOf(found)['documents'] ?? fieldsOf(found)['output']);
  return (list as readonly Json[]).flatMap((one) => {
    const { page_content: page, content, text } = fieldsOf(one);
    return typeof one === 'string' ? [one] : (textIn(page) ?? textIn(content) ?? textIn(text) ?? []);
  });
}

const LANGFUSE: ReadonlyMap<string, Part['kind']> = new Map([
  ['GENERATION', 'model'],
  ['TOOL', 'tool'],
  ['RETRIEVER', 'retrieval'],
]);

export function langfuseRoot(observations: readonly Fields[]): Fields {
  return observations.find(({ parentObservationId: parent }) => textIn(parent) === undefined) ?? observations[0]!;
}

/** Observations that were exported without their trace. */
export function langfuseObservations(id: string, observations: readonly Fields[], lost: Lost): ImportedTrace {
  const root = langfuseRoot(observations);
  const others = observations.filter((one) => one !== root || one['type'] === 'GENERATION');
  return langfuseTrace({ id, input: root['input'], output: root['output'], observations: others as Json }, lost);
}

export function langfuseTrace(record: Fields, lost: Lost): ImportedTrace {
  const parts = listOf(record['observations'])
    .map(fieldsOf)
    .map((one): Part => {
      const usage = fieldsOf(one['usageDetails'] ?? one['usage']);
      return {
        kind: LANGFUSE.get(String(one['type'])) ?? 'other',
        name: textIn(one['name']) ?? '',
        at: String(one['startTime'] ?? ''),
        input: one['input'],
        output: one['output'],
        failed: one['level'] === 'ERROR',
        model: textIn(one['model']),
        // Tokens read from a cache are counted separately from the input.
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

const LANGSMITH: ReadonlyMap<string, Part['kind']> = new Map([
  ['llm', 'model'],
  ['tool', 'tool'],
  ['retriever', 'retrieval'],
]);

export function langsmithRoot(runs: readonly Fields[]): Fields {
  return runs.find(({ parent_run_id: parent }) => parent === undefined || parent === null) ?? runs[0]!;
}

/** Runs of one trace. */
export function langsmithTrace(runs: readonly Fields[], lost: Lost): ImportedTrace {
  const root = langsmithRoot(runs);
  const parts = runs
    .filter((run) => run !== root || run['run_type'] === 'llm')
    .map(
      (run): Part => ({
        kind: LANGSMITH.get(String(run['run_type'])) ?? 'other',
        name: textIn(run['name']) ?? '',
        at: String(run['dotted_order'] ?? run['start_time'] ?? ''),
        input: run['inputs'],
        output: run['outputs'],
        failed: textIn(run['error']) !== undefined,
        model: textIn(fieldsOf(fieldsOf(run['extra'])['metadata'])['ls_model_name']),
        promptTokens: numberIn(run['prompt_tokens']),
        completionTokens: numberIn(run['completion_tokens']),
      }),
    );
  const metadata = fieldsOf(fieldsOf(root['extra'])['metadata']);
  return {
    ...traceOf(
      { id: String(root['trace_id'] ?? root['id'] ?? ''), input: root['inputs'], output: root['outputs'] },
      parts,
      lost,
    ),
    cluster: textIn(metadata['thread_id']) ?? textIn(metadata['session_id']) ?? textIn(metadata['conversation_id']),
    costUsd: numberIn(root['total_cost']),
    ...between(Date.parse(String(root['start_time'])), Date.parse(String(root['end_time']))),
  };
}

function between(start: number, end: number): Pick<ImportedTrace, 'latencyMs'> {
  return end > start ? { latencyMs: Math.round(end - start) } : {};
}

const BRAINTRUST: ReadonlyMap<string, Part['kind']> = new Map([
  ['llm', 'model'],
  ['tool', 'tool'],
  ['retriever', 'retrieval'],
]);

export function braintrustRoot(rows: readonly Fields[]): Fields {
  const isRoot = ({ is_root: said, span_id: own, root_span_id: top }: Fields): boolean => said === true || own === top;
  return rows.find(isRoot) ?? rows.find(({ span_parents: above }) => listOf(above).length === 0) ?? rows[0]!;
}

/** The spans of one root. */
export function braintrustTrace(rows: readonly Fields[], lost: Lost): ImportedTrace {
  const root = braintrustRoot(rows);
  const parts = rows
    .filter((row) => row !== root)
    .map((row): Part => {
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
    ...traceOf(
      { id: String(root['root_span_id'] ?? root['id'] ?? ''), input: root['input'], output: root['output'] },
      parts,
      lost,
    ),
    cluster: textIn(fieldsOf(root['metadata'])['session_id']) ?? textIn(fieldsOf(root['metadata'])['conversation_id']),
    ...between(1000 * (numberIn(metrics['start']) ?? 0), 1000 * (numberIn(metrics['end']) ?? 0)),
    ...(expected === undefined ? {} : { expected }),
  };
}

/** A request with its response, or one stored object that holds both. */
export function openaiTrace(record: Fields, lost: Lost): ImportedTrace {
  const request = fieldsOf(record['request'] ?? record);
  const sent = fieldsOf(request['body'] ?? request);
  const reply = fieldsOf(record['response'] ?? record);
  const body = fieldsOf(reply['body'] ?? reply);
  const messages = messagesOf(sent['messages'] ?? sent['input'], 'user', lost) ?? [];
  const answers = messagesOf(answerIn(body), 'assistant', lost);
  const last = messages.findLastIndex(({ role }) => role === 'user');
  // Without a response, the conversation itself contains the answer.
  const [asked, steps] =
    answers === null ? [messages.slice(0, last + 1), messages.slice(last + 1)] : [messages, answers];
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

function answerIn(body: Fields): Json | undefined {
  if (Array.isArray(body['choices']))
    return (body['choices'] as readonly Json[]).slice(0, 1).map((one) => fieldsOf(one)['message'] ?? one);
  return Array.isArray(body['output']) ? body['output'] : undefined;
}
