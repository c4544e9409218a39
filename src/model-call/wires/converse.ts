/** Converse, the API of Amazon Bedrock for all the models it serves. */
import type { Json } from '../../text/digest.ts';
import { isObject } from '../../text/json-object.ts';
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
  toolPart,
  turnsOf,
  withNonce,
  withParams,
} from './request-parts.ts';
import type { Sending, WireFormat } from './wire.ts';

export const CONVERSE: WireFormat = { name: 'converse', send, read };

function send(request: ChatRequest, nonce: string): Sending {
  const { model, messages, temperature, maxTokens, seed, tools = [], forcedTool, responseFormat, params } = request;
  const { system, turns } = turnsOf(messages, nonce);
  // Documents need distinct names, and the user's own could contain characters that the API refuses.
  let documents = 0;
  const mediaPart = (media: Media): Json => {
    const source = { bytes: base64Of(media) };
    const format = media.type.slice(media.type.indexOf('/') + 1);
    if (media.kind === 'image') return { image: { format, source } };
    documents += 1;
    return { document: { format, name: `document-${documents}`, source } };
  };
  const written = turns.map((message) => turnOf(message, nonce, mediaPart));
  const inferenceConfig = present({ maxTokens, temperature, seed });
  const toolConfig = present({
    tools: tools.map(toolOf),
    toolChoice: forcedTool === undefined ? undefined : { tool: { name: forcedTool } },
  });
  const body = present({
    system: system.length === 0 ? undefined : system.map((text) => ({ text })),
    // Turns must alternate.
    messages: joined(written, () => true).map(({ role, parts }) => ({ role, content: parts })),
    inferenceConfig: Object.keys(inferenceConfig).length === 0 ? undefined : inferenceConfig,
    toolConfig: tools.length === 0 ? undefined : toolConfig,
    outputConfig: responseFormat === undefined ? undefined : { textFormat: formatOf(responseFormat) },
  });
  return { path: `/model/${segment(model)}/converse`, body: withParams(body, params) };
}

/** An id is one segment of the path, whatever characters it contains. */
function segment(model: string): string {
  return /^\.+$/.test(model) ? model.replaceAll('.', '_') : encodeURIComponent(model);
}

interface Turn {
  readonly role: string;
  readonly parts: readonly Json[];
}

function turnOf(message: Message, nonce: string, mediaPart: (media: Media) => Json): Turn {
  const { role, content, toolCalls = [], toolCallId } = message;
  const text = withNonce(content ?? '', nonce);
  if (role === 'tool')
    return {
      role: 'user',
      parts: [{ toolResult: present({ toolUseId: toolCallId, content: [{ text }] }) }],
    };
  const calls = toolCalls.map((call, index) => ({
    toolUse: { toolUseId: callId(call, index), name: call.name, input: call.arguments ?? {} },
  }));
  const said = text === '' && calls.length > 0 ? [] : partsSent(message, nonce, (part) => ({ text: part }), mediaPart);
  return { role, parts: [...said, ...calls] };
}

function toolOf(tool: Json): Json {
  const part = toolPart(tool);
  if (part.kind === 'other') return part.tool;
  const { name, description, parameters, strict } = part;
  return { toolSpec: present({ name, description, inputSchema: { json: parameters ?? { type: 'object' } }, strict }) };
}

/** The schema is sent as text. */
function formatOf(format: Json): Json {
  const part = formatPart(format);
  switch (part.kind) {
    case 'schema': {
      const jsonSchema = present({
        schema: JSON.stringify(part.schema),
        name: part.name,
        description: part.description,
      });
      return { type: 'json_schema', structure: { jsonSchema } };
    }
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
  const message = objectOf(body['output'])['message'];
  if (!isObject(message) || !Array.isArray(message['content'])) return { malformed: 'the answer has no message' };
  const blocks = objectsIn(message['content']);
  const texts = blocks.flatMap(({ text }) => (typeof text === 'string' ? [text] : []));
  const thoughts = blocks.flatMap(
    ({ reasoningContent }) => textOf(objectOf(objectOf(reasoningContent)['reasoningText'])['text']) ?? [],
  );
  return readSaid({
    content: texts.length === 0 ? undefined : texts.join(''),
    thinking: thoughts.join('\n'),
    toolCalls: blocks.flatMap(({ toolUse: call }) =>
      isObject(call) ? (readToolCall(call['name'], call['input'], textOf(call['toolUseId'])) ?? []) : [],
    ),
    finish: textOf(body['stopReason']),
    usage: readUsage(body['usage']),
    source: body,
  });
}

/** `inputTokens` are those neither read from nor written to a cache. */
function readUsage(block: unknown): Usage | undefined {
  const usage = objectOf(block);
  const [input, completion] = [countOf(usage['inputTokens']), countOf(usage['outputTokens'])];
  if (input === undefined || completion === undefined) return undefined;
  const read = countOf(usage['cacheReadInputTokens']) ?? 0;
  const written = countOf(usage['cacheWriteInputTokens']) ?? 0;
  return usageOf({ prompt: input + read + written, completion, read, written });
}
