/** The wire format of OpenAI-compatible endpoints: a request to its body, a body to an answer. */
import type { Json } from '../text/digest.ts';
import { repeatsKey } from '../text/json-scan.ts';
import { parseReply } from './answer-limits.ts';
import { type Answer, type ChatRequest, type EmbeddingRequest, type Message, NONCE, type ToolCall } from './call.ts';
import { type ErrorBody, readError } from './error-shapes.ts';
import { type Ending, endingOf } from './finish-reasons.ts';
import { splitThinking } from './thinking.ts';
import { readUsage, reportedCost } from './token-usage.ts';

export type JsonObject = { readonly [key: string]: Json | undefined };
/** The names an endpoint may give the cap on answer tokens. */
export type CapName = 'max_tokens' | 'max_completion_tokens';
export type Reading =
  | { readonly answer: Omit<Answer, 'origin'> }
  | { readonly malformed: string }
  | { readonly error: ErrorBody; readonly status: number };

/** Reasoning models of OpenAI refuse `max_tokens`; most other servers know nothing else. */
export function capNameOf(model: string): CapName {
  return /(^|\/)(o\d|gpt-([5-9]|\d{2,}))/.test(model) ? 'max_completion_tokens' : 'max_tokens';
}

/** Body of `/chat/completions`. Every nonce placeholder in the messages becomes `nonce`; `params` come last and win. */
export function chatBody(request: ChatRequest, nonce: string, cap: CapName): JsonObject {
  const body: Record<string, Json | undefined> = {
    model: request.model,
    messages: request.messages.map((message) => messageBody(message, nonce)),
  };
  if (request.temperature !== undefined) body['temperature'] = request.temperature;
  if (request.maxTokens !== undefined) body[cap] = request.maxTokens;
  if (request.seed !== undefined) body['seed'] = request.seed;
  if (request.tools !== undefined && request.tools.length > 0) body['tools'] = request.tools;
  if (request.responseFormat !== undefined) body['response_format'] = request.responseFormat;
  return request.params === undefined ? body : { ...body, ...request.params };
}

/** Body of `/embeddings`. */
export function embeddingBody(request: EmbeddingRequest): JsonObject {
  return { model: request.model, input: request.texts, encoding_format: 'float', dimensions: request.dimensions };
}

function messageBody(message: Message, nonce: string): JsonObject {
  const body: Record<string, Json | undefined> = {
    role: message.role,
    content: message.content === null ? null : withNonce(message.content, nonce),
  };
  if (message.name !== undefined) body['name'] = message.name;
  if (message.toolCallId !== undefined) body['tool_call_id'] = message.toolCallId;
  if (message.toolCalls !== undefined && message.toolCalls.length > 0) {
    body['tool_calls'] = message.toolCalls.map((call, index) => ({
      id: call.id ?? `call_${index}`,
      type: 'function',
      function: { name: call.name, arguments: call.argumentsRaw ?? JSON.stringify(call.arguments ?? {}) },
    }));
  }
  return message.thought === undefined ? body : { ...body, ...message.thought };
}

function withNonce(text: string, nonce: string): string {
  return text.includes(NONCE) ? text.replaceAll(NONCE, nonce) : text;
}

/** Puts the placeholder back where an answer quotes the nonce: what is kept never holds one. */
export function withoutNonce(text: string, nonce: string): string {
  return text.includes(nonce) ? text.replaceAll(nonce, NONCE) : text;
}

/**
 * A chat completion. Malformed = not an answer at all (no choice, no message, nothing generated); an error that comes
 * as a 200 is an error; a wrong usage block is only unknown usage.
 */
export function readCompletion(body: unknown): Reading {
  if (!isObject(body)) return { malformed: 'the answer is not a JSON object' };
  const choices = body['choices'];
  const choice: unknown = Array.isArray(choices) ? choices[0] : undefined;
  const message = isObject(choice) ? choice['message'] : undefined;
  if (!isObject(choice) || !isObject(message))
    return readErrorInside(body) ?? { malformed: 'the answer has no choices' };
  const given = message['content'] ?? null;
  if (given !== null && typeof given !== 'string' && !Array.isArray(given)) {
    return { malformed: `the content of the message is no text: ${JSON.stringify(given).slice(0, 80)}` };
  }
  const content = contentText(given);
  const toolCalls = readToolCalls(message);
  const refusal = textOf(message['refusal']);
  const finish = textOf(choice['finish_reason']);
  const usage = readUsage(body['usage']);
  const ending = endingOf(finish);
  if (ending === 'failure' || isObject(choice['error'])) return readFailure(choice, finish);
  if (content === undefined && refusal === undefined && toolCalls.length === 0 && finish === undefined)
    return { malformed: 'the message has neither content nor tool calls' };
  const said = content ?? '';
  const isEmpty = said === '' && refusal === undefined && toolCalls.length === 0;
  if (isEmpty && ending === null && finish !== undefined) return readFailure(choice, finish);
  // Nothing was generated at all: no model's answer, whatever the reason says, unless a cap or a filter explains it.
  if (isEmpty && ending !== 'cut' && ending !== 'refusal' && usage?.completionTokens === 0)
    return { malformed: 'the answer is empty, and no token was generated' };
  const { text, thinking } = splitThinking(said);
  return {
    answer: {
      kind: 'answered',
      text: said === '' && refusal !== undefined ? refusal : text,
      toolCalls,
      refused: refusal !== undefined || ending === 'refusal',
      finishReason: finishOf(ending, finish),
      ...(thinking !== undefined && { thinking }),
      model: textOf(body['model']),
      fingerprint: textOf(body['system_fingerprint']),
      usage,
      costUsd: reportedCost(body['usage']),
    },
  };
}

/** One word for each ending that something hangs on; the house's own word otherwise. */
export function finishOf(ending: Ending | null, reason: string | undefined): string | undefined {
  if (ending === 'cut') return 'length';
  return ending === 'refusal' ? 'content_filter' : reason;
}

/** The upstream of a gateway broke off: what was said so far is no answer. */
function readFailure(choice: { readonly [key: string]: unknown }, finish: string | undefined): Reading {
  return readErrorInside(choice) ?? { malformed: `the answer ended with finish reason "${finish}"` };
}

/** An error that came as a 200, with the status it names, or that of a broken gateway. */
export function readErrorInside(body: { readonly [key: string]: unknown }): Reading | null {
  const { error, base_resp: status } = body;
  const failed = isObject(status) && status['status_code'] !== undefined && status['status_code'] !== 0;
  if (!isObject(error) && typeof error !== 'string' && !failed) return null;
  const code = Number(isObject(error) ? error['code'] : undefined);
  const named = Number.isInteger(code) && code >= 400 && code <= 599 ? code : 502;
  return { error: readError(JSON.stringify(isObject(error) ? { error } : body)), status: named };
}

/** An embedding reply of `count` vectors, in the order of the texts. */
export function readEmbedding(body: unknown, count: number): Reading {
  const data = isObject(body) ? body['data'] : undefined;
  if (!isObject(body) || !Array.isArray(data)) return { malformed: 'the answer has no embeddings' };
  const vectors: (readonly number[])[] = [];
  for (const [place, item] of data.entries()) {
    const vector: unknown = isObject(item) ? item['embedding'] : undefined;
    const index = isObject(item) && typeof item['index'] === 'number' ? item['index'] : place;
    if (!Array.isArray(vector) || !vector.every((x) => typeof x === 'number' && Number.isFinite(x))) {
      return { malformed: `embedding ${place} is not a list of numbers` };
    }
    vectors[index] = vector as readonly number[];
  }
  if (vectors.length !== count || Object.keys(vectors).length !== count) {
    return { malformed: `${data.length} embeddings came back for ${count} texts` };
  }
  return {
    answer: {
      kind: 'answered',
      text: '',
      toolCalls: [],
      refused: false,
      model: textOf(body['model']),
      usage: readUsage(body['usage']),
      costUsd: reportedCost(body['usage']),
      vectors,
    },
  };
}

/** Some servers answer with a list of parts; the text parts count. */
function contentText(content: unknown): string | undefined {
  if (typeof content === 'string') return content;
  if (!Array.isArray(content)) return undefined;
  return content.map((part: unknown) => (isObject(part) ? (textOf(part['text']) ?? '') : '')).join('');
}

function readToolCalls(message: { readonly [key: string]: unknown }): ToolCall[] {
  const list = Array.isArray(message['tool_calls']) ? message['tool_calls'] : [];
  const calls = list.flatMap((item: unknown) =>
    isObject(item) ? [readToolCall(item['function'], textOf(item['id']))] : [],
  );
  // The older shape with one function call.
  if (calls.length === 0 && isObject(message['function_call']))
    calls.push(readToolCall(message['function_call'], undefined));
  return calls.filter((call) => call !== null);
}

function readToolCall(call: unknown, id: string | undefined): ToolCall | null {
  if (!isObject(call) || typeof call['name'] !== 'string') return null;
  const raw: unknown = call['arguments'];
  const named = { name: call['name'], ...(id !== undefined && { id }) };
  if (typeof raw !== 'string') return { ...named, arguments: (raw ?? {}) as Json };
  if (raw === '') return { ...named, arguments: {} };
  const parsed = parseReply(raw);
  if ('fault' in parsed) return { ...named, arguments: undefined, argumentsRaw: raw };
  return { ...named, arguments: parsed.value as Json, ...(repeatsKey(raw) && { argumentsRaw: raw }) };
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

export function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
