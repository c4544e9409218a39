/** The wire format of OpenAI-compatible endpoints: a request to its body, a body to an answer, an error body to its kind. */
import type { Json } from '../text/digest.ts';
import {
  type Answer,
  type ChatRequest,
  type EmbeddingRequest,
  type Message,
  NONCE,
  type ToolCall,
  type Usage,
} from './call.ts';

export type JsonObject = { readonly [key: string]: Json | undefined };
/** The names an endpoint may give the cap on answer tokens. */
export type CapName = 'max_tokens' | 'max_completion_tokens';
export type Reading = { readonly answer: Omit<Answer, 'origin'> } | { readonly malformed: string };

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
  return body;
}

function withNonce(text: string, nonce: string): string {
  return text.includes(NONCE) ? text.replaceAll(NONCE, nonce) : text;
}

/** Puts the placeholder back where an answer quotes the nonce: what is kept never holds one. */
export function withoutNonce(text: string, nonce: string): string {
  return text.includes(nonce) ? text.replaceAll(nonce, NONCE) : text;
}

/** A chat completion. Malformed = not an answer at all (no choice, no message); a wrong usage block is only unknown usage. */
export function readCompletion(body: unknown): Reading {
  if (!isObject(body)) return { malformed: 'the answer is not a JSON object' };
  const choices = body['choices'];
  const choice: unknown = Array.isArray(choices) ? choices[0] : undefined;
  const message = isObject(choice) ? choice['message'] : undefined;
  if (!isObject(choice) || !isObject(message)) {
    const error = isObject(body['error']) ? body['error']['message'] : undefined;
    return { malformed: typeof error === 'string' ? `the answer is an error: ${error}` : 'the answer has no choices' };
  }
  const given = message['content'] ?? null;
  if (given !== null && typeof given !== 'string' && !Array.isArray(given)) {
    return { malformed: `the content of the message is no text: ${JSON.stringify(given).slice(0, 80)}` };
  }
  const content = contentText(given);
  const toolCalls = readToolCalls(message);
  const refusal = typeof message['refusal'] === 'string' && message['refusal'] !== '' ? message['refusal'] : undefined;
  const finish = textOf(choice['finish_reason']);
  if (content === undefined && refusal === undefined && toolCalls.length === 0 && finish === undefined) {
    return { malformed: 'the message has neither content nor tool calls' };
  }
  return {
    answer: {
      kind: 'answered',
      text: content === undefined || (content === '' && refusal !== undefined) ? (refusal ?? '') : content,
      toolCalls,
      refused: refusal !== undefined || finish === 'content_filter',
      finishReason: finish,
      model: textOf(body['model']),
      fingerprint: textOf(body['system_fingerprint']),
      usage: readUsage(body['usage']),
      costUsd: reportedCost(body['usage']),
    },
  };
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
  try {
    return { ...named, arguments: JSON.parse(raw) as Json };
  } catch {
    return { ...named, arguments: undefined, argumentsRaw: raw };
  }
}

/** Undefined when a count is missing, negative, fractional or absurd. */
export function readUsage(usage: unknown): Usage | undefined {
  if (!isObject(usage)) return undefined;
  const promptTokens = usage['prompt_tokens'];
  const completionTokens = usage['completion_tokens'] ?? (isCount(usage['total_tokens']) ? 0 : undefined);
  if (!isCount(promptTokens) || !isCount(completionTokens)) return undefined;
  const details = usage['prompt_tokens_details'];
  const cached = isObject(details) ? details['cached_tokens'] : undefined;
  return { promptTokens, completionTokens, ...(isCount(cached) && cached <= promptTokens && { cachedTokens: cached }) };
}

const MOST_TOKENS = 100_000_000;

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= MOST_TOKENS;
}

/** Some gateways report what a call cost, in USD. */
function reportedCost(usage: unknown): number | undefined {
  const cost = isObject(usage) ? usage['cost'] : undefined;
  return typeof cost === 'number' && Number.isFinite(cost) && cost >= 0 ? cost : undefined;
}

/** What an error body says, in whatever of the usual shapes it comes. */
export interface ErrorBody {
  readonly message: string;
  readonly code?: string | undefined;
  readonly param?: string | undefined;
}

export function readError(text: string): ErrorBody {
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    const title = /<title>([^<]*)<\/title>/i.exec(text)?.[1] ?? text;
    return { message: oneLine(title) };
  }
  const error: unknown = isObject(body) ? (body['error'] ?? body) : body;
  if (typeof error === 'string') return { message: oneLine(error) };
  if (!isObject(error)) return { message: oneLine(text) };
  const message = textOf(error['message']) ?? textOf(error['detail']) ?? JSON.stringify(error);
  const inner = isObject(error['innererror']) ? textOf(error['innererror']['code']) : undefined;
  return {
    message: oneLine(message),
    code: textOf(error['code']) ?? inner ?? textOf(error['type']),
    param: textOf(error['param']),
  };
}

function oneLine(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length > 300 ? `${line.slice(0, 300)}…` : line;
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

export function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Why a refused request can never succeed as it stands. */
export type Permanent =
  | { readonly why: 'credentials' | 'gone' | 'quota' | 'bad-request' }
  | { readonly why: 'too-long' }
  /** `name` is the wire's, e.g. `max_tokens`. */
  | { readonly why: 'parameter'; readonly name: string };

export type ErrorKind = Permanent | { readonly why: 'transient' } | { readonly why: 'filtered' };

/**
 * What an HTTP error means. `sent` are the names in the request body: a parameter fault must name one of them.
 * A content filter that answers with an error is a refusal, not a fault.
 */
export function errorKind(status: number, error: ErrorBody, sent: readonly string[]): ErrorKind {
  const { message, code } = error;
  if (status === 429) return { why: /insufficient_quota|billing/i.test(`${code} ${message}`) ? 'quota' : 'transient' };
  if (status === 408 || status === 409 || status === 425 || status >= 500) return { why: 'transient' };
  if (status === 401 || status === 403) return { why: 'credentials' };
  if (status === 402) return { why: 'quota' };
  if (status === 404 || status === 410) return { why: 'gone' };
  if (/content_filter|content_policy|ResponsibleAIPolicyViolation/i.test(code ?? '')) return { why: 'filtered' };
  if (
    status === 413 ||
    /context_length|string_above_max_length|too_many_tokens/i.test(code ?? '') ||
    /maximum context|context (length|window)|prompt is too long|too many (input )?tokens/i.test(message)
  ) {
    return { why: 'too-long' };
  }
  if (/model_not_found|DeploymentNotFound|invalid_model/i.test(code ?? '')) return { why: 'gone' };
  const name = parameterOf(error, sent);
  if (name !== undefined) return { why: 'parameter', name };
  return { why: 'bad-request' };
}

function parameterOf(error: ErrorBody, sent: readonly string[]): string | undefined {
  const root = error.param?.split(/[.[]/)[0];
  if (root !== undefined && root !== 'messages' && root !== 'model' && sent.includes(root)) return root;
  if (
    !/unsupported|unrecognized|unknown|not support|not permitted|extra|invalid/i.test(`${error.code} ${error.message}`)
  )
    return undefined;
  return sent.find(
    (name) => name !== 'messages' && name !== 'model' && new RegExp(`(^|[^\\w])${name}($|[^\\w])`).test(error.message),
  );
}

/** The user's name of a wire parameter, as a key of the model file. */
export function keyOfParameter(name: string): string {
  if (name === 'max_tokens' || name === 'max_completion_tokens') return 'max-tokens';
  if (name === 'response_format') return 'response-format';
  return ['temperature', 'seed', 'tools'].includes(name) ? name : `params.${name}`;
}
