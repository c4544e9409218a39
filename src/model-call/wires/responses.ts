/** OpenAI's Responses API. */
import type { Json } from '../../text/digest.ts';
import { type Foreign, isObject } from '../../text/json-object.ts';
import type { ChatRequest, Message, Usage } from '../call.ts';
import type { Media } from '../media.ts';
import { countOf, usageOf } from '../token-usage.ts';
import { objectOf, objectsIn, type Reading, readErrorInside, readSaid, readToolCall, textOf } from './reading.ts';
import { callId, dataUrl, formatPart, partsSent, present, toolPart, withNonce, withParams } from './request-parts.ts';
import type { Sending, WireFormat } from './wire.ts';

export const RESPONSES: WireFormat = { name: 'responses', send, read };

/** `store: false`: nothing that a gate asks is stored. */
function send(request: ChatRequest, nonce: string): Sending {
  const { model, messages, temperature, maxTokens, seed, tools = [], forcedTool, responseFormat, params } = request;
  const body = present({
    model,
    input: messages.flatMap((message) => itemsOf(message, nonce)),
    store: false,
    temperature,
    max_output_tokens: maxTokens,
    seed,
    tools: tools.length === 0 ? undefined : tools.map(toolOf),
    tool_choice: forcedTool === undefined ? undefined : { type: 'function', name: forcedTool },
    text: responseFormat === undefined ? undefined : { format: formatOf(responseFormat) },
  });
  return { path: '/responses', body: withParams(body, params) };
}

function itemsOf(message: Message, nonce: string): readonly Json[] {
  const { role, content, name, toolCalls = [], toolCallId, thought } = message;
  const text = content === null ? null : withNonce(content, nonce);
  if (role === 'tool')
    return [present({ type: 'function_call_output', call_id: toolCallId, output: text ?? '', name, ...thought })];
  const spoken =
    message.parts === undefined
      ? (text ?? '')
      : partsSent(message, nonce, (part) => ({ type: 'input_text', text: part }), mediaPart);
  const said = text === null && toolCalls.length > 0 ? [] : [present({ role, content: spoken, name, ...thought })];
  const calls = toolCalls.map((call, index) => ({
    type: 'function_call',
    call_id: callId(call, index),
    name: call.name,
    arguments: call.argumentsRaw ?? JSON.stringify(call.arguments ?? {}),
  }));
  return [...said, ...calls];
}

function mediaPart(media: Media): Json {
  return media.kind === 'image'
    ? { type: 'input_image', image_url: dataUrl(media) }
    : { type: 'input_file', filename: media.name, file_data: dataUrl(media) };
}

function toolOf(tool: Json): Json {
  const part = toolPart(tool);
  if (part.kind === 'other') return part.tool;
  const { name, description, parameters, strict } = part;
  // The API takes a missing `strict` as true, Chat Completions as false: the tool's own meaning is sent.
  return present({ type: 'function', name, description, parameters, strict: strict ?? false });
}

function formatOf(format: Json): Json {
  const part = formatPart(format);
  switch (part.kind) {
    case 'schema': {
      const { name, schema, strict, description } = part;
      return present({ type: 'json_schema', name, description, schema, strict });
    }
    case 'json':
      return { type: 'json_object' };
    case 'text':
      return { type: 'text' };
    case 'other':
      return part.format;
  }
}

function read(body: unknown): Reading {
  if (!isObject(body)) return { malformed: 'the answer is not a JSON object' };
  const failed = readErrorInside(body);
  if (failed !== null) return failed;
  if (!Array.isArray(body['output'])) return { malformed: 'the answer has no output' };
  const items = objectsIn(body['output']);
  const of = (type: string): readonly Foreign[] => items.filter((item) => item['type'] === type);
  const parts = of('message').flatMap(({ content }) => objectsIn(content));
  const texts = parts.flatMap(({ type, text }) => (type === 'output_text' && typeof text === 'string' ? [text] : []));
  const toolCalls = of('function_call').flatMap(
    (item) => readToolCall(item['name'], item['arguments'], textOf(item['call_id'])) ?? [],
  );
  const thoughts = of('reasoning').flatMap(({ summary, content }) => [...objectsIn(summary), ...objectsIn(content)]);
  return readSaid({
    content: texts.length === 0 ? undefined : texts.join(''),
    thinking: thoughts.flatMap(({ text }) => textOf(text) ?? []).join('\n'),
    refusal: parts.flatMap(({ type, refusal }) => (type === 'refusal' ? (textOf(refusal) ?? []) : []))[0],
    toolCalls,
    finish: finishOf(body, toolCalls.length > 0),
    usage: readUsage(body['usage']),
    model: textOf(body['model']),
    source: body,
  });
}

function finishOf(body: Foreign, hasCalls: boolean): string | undefined {
  const status = textOf(body['status']);
  if (status === 'incomplete') return textOf(objectOf(body['incomplete_details'])['reason']) ?? status;
  if (status !== 'completed') return status;
  return hasCalls ? 'tool_calls' : 'stop';
}

function readUsage(block: unknown): Usage | undefined {
  const usage = objectOf(block);
  const [prompt, completion] = [countOf(usage['input_tokens']), countOf(usage['output_tokens'])];
  if (prompt === undefined || completion === undefined) return undefined;
  const input = objectOf(usage['input_tokens_details']);
  return usageOf({
    prompt,
    completion,
    total: countOf(usage['total_tokens']),
    read: countOf(input['cached_tokens']),
    written: countOf(input['cache_write_tokens']),
    thought: countOf(objectOf(usage['output_tokens_details'])['reasoning_tokens']),
  });
}
