/** Google's generateContent, for the Gemini API and for Vertex. */
import type { Json } from '../../text/digest.ts';
import { isObject, type JsonObject } from '../../text/json-object.ts';
import { parseReply } from '../answer-limits.ts';
import type { ChatRequest, Message, Usage } from '../call.ts';
import { base64Of } from '../media.ts';
import { countOf, usageOf } from '../token-usage.ts';
import { objectOf, objectsIn, type Reading, readErrorInside, readSaid, readToolCall, textOf } from './reading.ts';
import { formatPart, joined, partsSent, present, toolPart, turnsOf, withNonce, withParams } from './request-parts.ts';
import type { Sending, WireFormat } from './wire.ts';

export const GEMINI: WireFormat = { name: 'gemini', send, read };

/** Says that an earlier call was not made by a Gemini model, which the API requires from version 3 on. */
const NO_SIGNATURE = 'skip_thought_signature_validator';

function send(request: ChatRequest, nonce: string): Sending {
  const { model, messages, temperature, maxTokens, seed, tools = [], forcedTool, responseFormat, params } = request;
  const { system, turns } = turnsOf(messages, nonce);
  const names = callNames(messages);
  const written = turns.map((message) => turnOf(message, nonce, names));
  const generationConfig = present({ temperature, maxOutputTokens: maxTokens, seed, ...formatOf(responseFormat) });
  const body = present({
    systemInstruction: system.length === 0 ? undefined : { parts: system.map((text) => ({ text })) },
    contents: joined(written, (before, turn) => before.isResult && turn.isResult).map(({ role, parts }) => ({
      role,
      parts,
    })),
    tools: tools.length === 0 ? undefined : toolsOf(tools),
    toolConfig:
      forcedTool === undefined
        ? undefined
        : { functionCallingConfig: { mode: 'ANY', allowedFunctionNames: [forcedTool] } },
    generationConfig: Object.keys(generationConfig).length === 0 ? undefined : generationConfig,
  });
  return { path: `${pathOf(model)}:generateContent`, body: withParams(body, params) };
}

/** `gemini-x`, `models/gemini-x` and `tunedModels/x`; anything else in an id stays inside its segment. */
function pathOf(model: string): string {
  const [, kind = 'models', name = model] = /^(models|tunedModels)\/(.+)$/.exec(model) ?? [];
  return `/${kind}/${encodeURIComponent(name)}`;
}

interface Turn {
  readonly role: string;
  readonly parts: readonly Json[];
  readonly isResult: boolean;
}

function turnOf(message: Message, nonce: string, names: ReadonlyMap<string, string>): Turn {
  const { role, content, name, toolCalls = [], toolCallId, thought } = message;
  const text = withNonce(content ?? '', nonce);
  if (role === 'tool') {
    const called = name ?? names.get(toolCallId ?? '') ?? '';
    const functionResponse = present({ id: toolCallId, name: called, response: resultOf(text) });
    return { role: 'user', parts: [{ functionResponse }], isResult: true };
  }
  const signature = typeof thought?.['thought_signature'] === 'string' ? thought['thought_signature'] : NO_SIGNATURE;
  const calls = toolCalls.map((call) => ({
    functionCall: present({ id: call.id, name: call.name, args: call.arguments ?? {} }),
    thoughtSignature: signature,
  }));
  const said = partsSent(
    message,
    nonce,
    (part) => ({ text: part }),
    (media) => ({ inlineData: { mimeType: media.type, data: base64Of(media) } }),
  );
  const parts = [...(text === '' && calls.length > 0 ? [] : said), ...calls];
  return { role: role === 'assistant' ? 'model' : role, parts, isResult: false };
}

function callNames(messages: readonly Message[]): ReadonlyMap<string, string> {
  return new Map(
    messages.flatMap(({ toolCalls = [] }) =>
      toolCalls.flatMap(({ id, name }) => (id === undefined ? [] : [[id, name] as const])),
    ),
  );
}

/** The API wants an object: one is sent as it is, and anything else as its output. */
function resultOf(text: string): Json {
  const parsed = parseReply(text);
  return 'value' in parsed && isObject(parsed.value) ? (parsed.value as JsonObject) : { output: text };
}

function toolsOf(tools: readonly Json[]): readonly Json[] {
  const parts = tools.map(toolPart);
  const functions = parts.flatMap((part) =>
    part.kind === 'function'
      ? [present({ name: part.name, description: part.description, parametersJsonSchema: part.parameters })]
      : [],
  );
  const others = parts.flatMap((part) => (part.kind === 'other' ? [part.tool] : []));
  return [...(functions.length === 0 ? [] : [{ functionDeclarations: functions }]), ...others];
}

function formatOf(format: Json | undefined): JsonObject {
  if (format === undefined) return {};
  const part = formatPart(format);
  switch (part.kind) {
    case 'schema':
      return { responseMimeType: 'application/json', responseJsonSchema: part.schema };
    case 'json':
      return { responseMimeType: 'application/json' };
    case 'text':
      return { responseMimeType: 'text/plain' };
    case 'other':
      return isObject(part.format) ? part.format : { responseJsonSchema: part.format };
  }
}

function read(body: unknown): Reading {
  if (!isObject(body)) return { malformed: 'the answer is not a JSON object' };
  const failed = readErrorInside(body);
  if (failed !== null) return failed;
  const usage = readUsage(body['usageMetadata']);
  const model = textOf(body['modelVersion']);
  const [candidate] = objectsIn(body['candidates']);
  const blocked = textOf(objectOf(body['promptFeedback'])['blockReason']);
  if (candidate === undefined) {
    if (blocked === undefined) return { malformed: 'the answer has no candidates' };
    // The prompt filter has reasons of its own, and none of them is an answer.
    return readSaid({ content: '', toolCalls: [], finish: 'content_filter', usage, model, source: {} });
  }
  const parts = objectsIn(objectOf(candidate['content'])['parts']);
  const texts = (isThought: boolean): readonly string[] =>
    parts.flatMap(({ text, thought }) => (typeof text === 'string' && (thought === true) === isThought ? [text] : []));
  const said = texts(false);
  return readSaid({
    content: said.length === 0 ? undefined : said.join(''),
    thinking: texts(true).join('\n'),
    toolCalls: parts.flatMap(({ functionCall: call }) =>
      isObject(call) ? (readToolCall(call['name'], call['args'], textOf(call['id'])) ?? []) : [],
    ),
    finish: textOf(candidate['finishReason']),
    usage,
    model,
    source: candidate,
  });
}

/** Thoughts are counted beside the answer and priced like answers; zero counts are left out. */
function readUsage(block: unknown): Usage | undefined {
  const usage = objectOf(block);
  const asked = countOf(usage['promptTokenCount']);
  if (asked === undefined) return undefined;
  const count = (key: string): number => countOf(usage[key]) ?? 0;
  const thought = count('thoughtsTokenCount');
  return usageOf({
    prompt: asked + count('toolUsePromptTokenCount'),
    completion: count('candidatesTokenCount') + thought,
    read: count('cachedContentTokenCount'),
    thought,
  });
}
