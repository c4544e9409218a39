/** Chat Completions, as OpenAI and most other servers speak it. */
import type { Json } from '../../text/digest.ts';
import { type Foreign, isObject, type JsonObject } from '../../text/json-object.ts';
import type { ChatRequest, EmbeddingRequest, Message, ToolCall } from '../call.ts';
import type { Media } from '../media.ts';
import { readUsage, reportedCost } from '../token-usage.ts';
import { objectsIn, type Reading, readErrorInside, readSaid, readToolCall, textOf } from './reading.ts';
import { callId, dataUrl, partsSent, withNonce } from './request-parts.ts';

/** The names that an endpoint may use for the cap on answer tokens. */
export type CapName = 'max_tokens' | 'max_completion_tokens';
/** OpenAI's reasoning models refuse `max_tokens`; most other servers know nothing else. */
export function capNameOf(model: string): CapName {
  return /(^|\/)(o\d|gpt-([5-9]|\d{2,}))/.test(model) ? 'max_completion_tokens' : 'max_tokens';
}

/** Body of `/chat/completions`. Nonce placeholders in the messages become `nonce`; `params` come last and win. */
export function chatBody(request: ChatRequest, nonce: string, cap: CapName): JsonObject {
  const body: Record<string, Json | undefined> = {
    model: request.model,
    messages: request.messages.map((message) => messageBody(message, nonce)),
  };
  if (request.temperature !== undefined) body['temperature'] = request.temperature;
  if (request.maxTokens !== undefined) body[cap] = request.maxTokens;
  if (request.seed !== undefined) body['seed'] = request.seed;
  if (request.tools !== undefined && request.tools.length > 0) body['tools'] = request.tools;
  if (request.forcedTool !== undefined)
    body['tool_choice'] = { type: 'function', function: { name: request.forcedTool } };
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
    content: contentOf(message, nonce),
  };
  if (message.name !== undefined) body['name'] = message.name;
  if (message.toolCallId !== undefined) body['tool_call_id'] = message.toolCallId;
  if (message.toolCalls !== undefined && message.toolCalls.length > 0) {
    body['tool_calls'] = message.toolCalls.map((call, index) => ({
      id: callId(call, index),
      type: 'function',
      function: { name: call.name, arguments: call.argumentsRaw ?? JSON.stringify(call.arguments ?? {}) },
    }));
  }
  return message.thought === undefined ? body : { ...body, ...message.thought };
}

/** A message with a picture or a document is a list of parts; any other is a plain text. */
export function contentOf(message: Message, nonce: string): Json {
  if (message.parts !== undefined) return partsSent(message, nonce, (text) => ({ type: 'text', text }), mediaPart);
  return message.content === null ? null : withNonce(message.content, nonce);
}

function mediaPart(media: Media): Json {
  return media.kind === 'image'
    ? { type: 'image_url', image_url: { url: dataUrl(media) } }
    : { type: 'file', file: { filename: media.name, file_data: dataUrl(media) } };
}

/**
 * A chat completion. Malformed = not an answer at all (no choice, no message, nothing generated); an error with status
 * 200 is an error; a wrong usage block only means unknown usage.
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
  return readSaid({
    content: contentText(given),
    refusal: textOf(message['refusal']),
    toolCalls: readToolCalls(message),
    finish: textOf(choice['finish_reason']),
    usage: readUsage(body['usage']),
    model: textOf(body['model']),
    fingerprint: textOf(body['system_fingerprint']),
    costUsd: reportedCost(body['usage']),
    source: choice,
  });
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

/** Some servers answer with a list of parts; only the text parts count. */
function contentText(content: unknown): string | undefined {
  if (typeof content === 'string') return content;
  if (!Array.isArray(content)) return undefined;
  return content.map((part: unknown) => (isObject(part) ? (textOf(part['text']) ?? '') : '')).join('');
}

function readToolCalls(message: Foreign): ToolCall[] {
  const calls = objectsIn(message['tool_calls']).map(({ function: call, id }) =>
    isObject(call) ? readToolCall(call['name'], call['arguments'], textOf(id)) : null,
  );
  // The older shape, with a single function call.
  const old = message['function_call'];
  if (calls.length === 0 && isObject(old)) calls.push(readToolCall(old['name'], old['arguments'], undefined));
  return calls.filter((call) => call !== null);
}
