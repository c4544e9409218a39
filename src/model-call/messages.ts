/** Converts chat messages and tool calls in the OpenAI format to our own. */

import type { Json } from '../text/digest.ts';
import type { Path } from '../text/document.ts';
import { isObject, type JsonObject } from '../text/json-object.ts';
import { show } from '../text/problem.ts';
import type { Message, ToolCall } from './call.ts';
import { isMedia, type Media, type MessagePart } from './media.ts';

/** Reports one fault: its place in the value, and what is wrong there. */
export type Note = (path: Path, message: string) => void;

/** Finds a file that a message names; undefined if a fault was noted. */
export type FindMedia = (file: string, note: Note) => Media | undefined;

const ROLES: readonly string[] = ['system', 'developer', 'user', 'assistant', 'tool'] satisfies Message['role'][];
const MESSAGE_KEYS: ReadonlySet<string> = new Set([
  'role',
  'content',
  'name',
  'tool_calls',
  'tool_call_id',
  'refusal',
  'function_call',
  'annotations',
  'audio',
]);
/** Thinking that came with a message; thinking models refuse a tool conversation without it. */
const THOUGHT_KEYS = [
  'reasoning_content',
  'reasoning',
  'reasoning_details',
  'thinking_blocks',
  'thought_signature',
  'provider_specific_fields',
] as const;

/**
 * A list of messages; null if a fault was noted. Parts of type `text` are joined; `image` and `document` name a file,
 * and are refused if there is no tree to find it in.
 */
export function readMessages(value: Json | undefined, note: Note, media?: FindMedia): readonly Message[] | null {
  if (!Array.isArray(value)) {
    note([], `expected a list of messages, found ${show(value)}`);
    return null;
  }
  if (value.length === 0) {
    note([], 'holds no message');
    return null;
  }
  const messages: Message[] = [];
  for (const [index, item] of (value as readonly Json[]).entries()) {
    const message = readMessage(item, (path, text) => note([index, ...path], text), media);
    if (message !== null) messages.push(message);
  }
  return messages.length === value.length ? messages : null;
}

function readMessage(value: Json, note: Note, media: FindMedia | undefined): Message | null {
  if (!isObject(value)) {
    note([], `expected a message with role and content, found ${show(value)}`);
    return null;
  }
  let sound = true;
  const fault = (path: Path, message: string): void => {
    sound = false;
    note(path, message);
  };
  for (const key of Object.keys(value))
    if (!MESSAGE_KEYS.has(key) && !THOUGHT_KEYS.some((known) => known === key))
      fault([key], `unknown key of a message; known: role, content, name, tool_calls, tool_call_id`);
  const { role, name } = value;
  if (typeof role !== 'string' || !ROLES.includes(role))
    fault(['role'], `expected one of ${ROLES.join(', ')}, found ${show(role)}`);
  if (value['function_call'] !== undefined && value['function_call'] !== null)
    fault(['function_call'], 'is no longer part of the format; write tool_calls');
  const calls = value['tool_calls'] ?? undefined;
  const { content, parts } = readContent(
    value['content'],
    (path, message) => fault(['content', ...path], message),
    media,
  );
  const toolCalls =
    calls === undefined ? undefined : readToolCalls(calls, (path, message) => fault(['tool_calls', ...path], message));
  if (content === null && (toolCalls === undefined || toolCalls?.length === 0) && sound)
    fault(['content'], 'is missing; only a message with tool_calls may go without');
  if (parts !== undefined && role !== 'user')
    fault(
      ['content'],
      `holds a file in a message of role ${show(role)}; only a user's message carries pictures and documents`,
    );
  if (name !== undefined && name !== null && typeof name !== 'string')
    fault(['name'], `expected a text, found ${show(name)}`);
  const toolCallId = value['tool_call_id'];
  if (toolCallId !== undefined && toolCallId !== null && typeof toolCallId !== 'string')
    fault(['tool_call_id'], `expected a text, found ${show(toolCallId)}`);
  if (!sound) return null;
  const thought = THOUGHT_KEYS.flatMap((key) => {
    const part = value[key];
    return part === undefined || part === null ? [] : [[key, part] as const];
  });
  return {
    role: role as Message['role'],
    content,
    ...(parts === undefined ? {} : { parts }),
    ...(typeof name === 'string' ? { name } : {}),
    ...(toolCalls && toolCalls.length > 0 ? { toolCalls } : {}),
    ...(typeof toolCallId === 'string' ? { toolCallId } : {}),
    ...(thought.length > 0 ? { thought: Object.fromEntries(thought) } : {}),
  };
}

interface Content {
  readonly content: string | null;
  /** Only present if a file is among the texts. */
  readonly parts?: readonly MessagePart[] | undefined;
}

function readContent(value: Json | undefined, fault: Note, media: FindMedia | undefined): Content {
  if (typeof value === 'string') return { content: value };
  if (value === undefined || value === null) return { content: null };
  if (!Array.isArray(value)) {
    fault([], `expected a text or a list of parts, found ${show(value)}`);
    return { content: null };
  }
  const parts = (value as readonly Json[]).flatMap((part, index): readonly MessagePart[] => {
    const read = readPart(part, (path, message) => fault([index, ...path], message), media);
    return read === undefined ? [] : [read];
  });
  const content = parts.map((part) => (isMedia(part) ? '' : part.text)).join('');
  return parts.some(isMedia) ? { content, parts } : { content };
}

/** What other formats call a picture or a document; they put its bytes or address into the row itself. */
const THEIR_PARTS: ReadonlySet<Json | undefined> = new Set(['image_url', 'input_image', 'file', 'input_file']);

function readPart(part: Json, fault: Note, media: FindMedia | undefined): MessagePart | undefined {
  const type = isObject(part) ? part['type'] : undefined;
  if (!isObject(part) || typeof type !== 'string') {
    fault([], `expected a part with a type, found ${show(part)}`);
    return undefined;
  }
  if (type === 'text' && typeof part['text'] === 'string') return { text: part['text'] };
  if ((type !== 'image' && type !== 'document') || media === undefined) {
    const known =
      media === undefined ? 'only parts of type text are supported here' : 'a part is text, image or document';
    const remedy =
      media !== undefined && THEIR_PARTS.has(type)
        ? '; put it into the repository and write {type: image, file: PATH}'
        : '';
    fault([], `${known}, found ${show(type)}${remedy}`);
    return undefined;
  }
  for (const key of Object.keys(part))
    if (key !== 'type' && key !== 'file') fault([key], `unknown key of a part; known: type, file`);
  const { file } = part;
  if (typeof file !== 'string') {
    fault(
      ['file'],
      file === undefined ? 'is missing; write the path of a file' : `expected a path, found ${show(file)}`,
    );
    return undefined;
  }
  const found = media(file, (path, message) => fault(['file', ...path], message));
  if (found === undefined || found.kind === type) return found;
  fault(['type'], `says ${type}, and ${show(file)} is ${found.type} by its bytes; write ${found.kind}`);
  return undefined;
}

/**
 * Tool calls, flat (`{name, arguments}`) or nested (`{id, type: function, function: {...}}`). Arguments are JSON text
 * or the value itself; text that does not parse, and `arguments_raw`, is kept unchanged: the answer was malformed.
 */
export function readToolCalls(value: Json, note: Note): readonly ToolCall[] | null {
  if (!Array.isArray(value)) {
    note([], `expected a list of tool calls, found ${show(value)}`);
    return null;
  }
  const calls: ToolCall[] = [];
  for (const [index, item] of (value as readonly Json[]).entries()) {
    const call = isObject(item) && isObject(item['function']) ? item['function'] : item;
    if (!isObject(call) || typeof call['name'] !== 'string') {
      note([index], `expected a tool call with name and arguments, found ${show(item)}`);
      continue;
    }
    const id = isObject(item) && typeof item['id'] === 'string' ? { id: item['id'] } : {};
    calls.push({ name: call['name'], ...readArguments(call), ...id });
  }
  return calls.length === value.length ? calls : null;
}

function readArguments(call: JsonObject): Pick<ToolCall, 'arguments' | 'argumentsRaw'> {
  const raw = call['arguments_raw'];
  if (typeof raw === 'string') return { arguments: undefined, argumentsRaw: raw };
  const value = call['arguments'];
  if (typeof value !== 'string') return { arguments: value ?? {} };
  if (value.trim() === '') return { arguments: {} };
  try {
    return { arguments: JSON.parse(value) as Json };
  } catch {
    return { arguments: undefined, argumentsRaw: value };
  }
}
