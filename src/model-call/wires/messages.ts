/** Anthropic's Messages API. */
import type { Json } from '../../text/digest.ts';
import { isObject, type JsonObject } from '../../text/json-object.ts';
import type { ChatRequest, Message, Usage } from '../call.ts';
import { base64Of, type Media } from '../media.ts';
import { countOf, usageOf } from '../token-usage.ts';
import { objectOf, objectsIn, type Reading, readErrorInside, readSaid, readToolCall, textOf } from './reading.ts';
import {
  callId,
  formatPart,
  joined,
  partsSent,
  present,
  thoughtBlocks,
  toolPart,
  turnsOf,
  withNonce,
  withParams,
} from './request-parts.ts';
import type { Sending, WireFormat } from './wire.ts';

export const MESSAGES: WireFormat = { name: 'messages', send, read };

function send(request: ChatRequest, nonce: string): Sending {
  const { model, messages, temperature, maxTokens, seed, tools = [], forcedTool, responseFormat, params } = request;
  const { system, turns } = turnsOf(messages, nonce);
  const written = turns.map((message) => turnOf(message, nonce));
  const body = present({
    model,
    max_tokens: maxTokens,
    system: system.length === 0 ? undefined : system.map((text) => ({ type: 'text', text })),
    // Results of calls that were made together go into one turn.
    messages: joined(written, (before, turn) => before.isResult && turn.isResult).map(({ role, parts, more }) => ({
      role,
      content: parts,
      ...more,
    })),
    temperature,
    seed,
    tools: tools.length === 0 ? undefined : tools.map(toolOf),
    tool_choice: forcedTool === undefined ? undefined : { type: 'tool', name: forcedTool },
    output_config: responseFormat === undefined ? undefined : { format: formatOf(responseFormat) },
  });
  return { path: '/messages', body: withParams(body, params) };
}

interface Turn {
  readonly role: string;
  readonly parts: readonly Json[];
  readonly isResult: boolean;
  readonly more: JsonObject;
}

function turnOf(message: Message, nonce: string): Turn {
  const { role, content, name, toolCalls = [], toolCallId } = message;
  const text = withNonce(content ?? '', nonce);
  const said =
    message.parts !== undefined
      ? partsSent(message, nonce, (part) => ({ type: 'text', text: part }), mediaPart)
      : text === ''
        ? []
        : [{ type: 'text', text }];
  const more = present({ name });
  if (role === 'tool') {
    const result = present({ type: 'tool_result', tool_use_id: toolCallId, content: said });
    return { role: 'user', parts: [result], isResult: true, more };
  }
  const calls = toolCalls.map((call, index) => ({
    type: 'tool_use',
    id: callId(call, index),
    name: call.name,
    input: call.arguments ?? {},
  }));
  return { role, parts: [...thoughtBlocks(message), ...said, ...calls], isResult: false, more };
}

/** The API says `image` and `document`, as we do. */
function mediaPart(media: Media): Json {
  return { type: media.kind, source: { type: 'base64', media_type: media.type, data: base64Of(media) } };
}

function toolOf(tool: Json): Json {
  const part = toolPart(tool);
  if (part.kind === 'other') return part.tool;
  const { name, description, parameters, strict } = part;
  return present({ name, description, input_schema: parameters ?? { type: 'object' }, strict });
}

/** The API has only one response format, a schema. */
function formatOf(format: Json): Json {
  const part = formatPart(format);
  switch (part.kind) {
    case 'schema':
      return { type: 'json_schema', schema: part.schema };
    case 'json':
    case 'text':
      return format;
    case 'other':
      return part.format;
  }
}

function read(body: unknown): Reading {
  if (!isObject(body)) return { malformed: 'the answer is not a JSON object' };
  const failed = readErrorInside(body);
  if (failed !== null) return failed;
  if (!Array.isArray(body['content'])) return { malformed: 'the answer has no content' };
  const blocks = objectsIn(body['content']);
  const texts = blocks.flatMap(({ type, text }) => (type === 'text' && typeof text === 'string' ? [text] : []));
  const finish = textOf(body['stop_reason']);
  const content = texts.length === 0 ? undefined : texts.join('');
  return readSaid({
    content,
    thinking: blocks.flatMap(({ type, thinking }) => (type === 'thinking' ? (textOf(thinking) ?? []) : [])).join('\n'),
    refusal: finish === 'refusal' ? textOf(objectOf(body['stop_details'])['explanation']) : undefined,
    toolCalls: blocks.flatMap((block) =>
      block['type'] === 'tool_use' ? (readToolCall(block['name'], block['input'], textOf(block['id'])) ?? []) : [],
    ),
    finish,
    usage: readUsage(body['usage']),
    model: textOf(body['model']),
    source: body,
  });
}

/** `input_tokens` are those neither read from nor written to a cache. */
function readUsage(block: unknown): Usage | undefined {
  const usage = objectOf(block);
  const [input, completion] = [countOf(usage['input_tokens']), countOf(usage['output_tokens'])];
  if (input === undefined || completion === undefined) return undefined;
  const read = countOf(usage['cache_read_input_tokens']) ?? 0;
  const written = countOf(usage['cache_creation_input_tokens']) ?? 0;
  const thought = countOf(objectOf(usage['output_tokens_details'])['thinking_tokens']);
  return usageOf({ prompt: input + read + written, completion, read, written, thought });
}
