/** Messages as OpenAI, LangChain and the GenAI conventions write them -> chat format. */
import type { Json } from '../../text/digest.ts';
import { isObject } from '../../text/json-object.ts';
import { type Fields, fieldsOf, type Lost, listOf, type TraceMessage, textIn, unfolded } from './trace.ts';

const ROLES: ReadonlyMap<string, string> = new Map([
  ['human', 'user'],
  ['ai', 'assistant'],
  ['model', 'assistant'],
  ['function', 'tool'],
  ['HumanMessage', 'user'],
  ['AIMessage', 'assistant'],
  ['SystemMessage', 'system'],
  ['ToolMessage', 'tool'],
]);
const KNOWN: ReadonlySet<string> = new Set(['system', 'developer', 'user', 'assistant', 'tool']);

/** A text becomes one message of `role`; a list or an object with messages is read; null for anything else. */
export function messagesOf(given: Json | undefined, role: string, lost: Lost): readonly TraceMessage[] | null {
  const value = unfolded(given);
  if (typeof value === 'string') return value === '' ? null : [{ role, content: value }];
  if (Array.isArray(value)) {
    const list = (value as readonly Json[]).flat() as readonly Json[];
    const read = list.flatMap((item) => messageOf(item, role, lost));
    return read.length === 0 ? null : read;
  }
  if (!isObject(value)) return null;
  const inner = value['messages'] ?? value['input_messages'] ?? value['output_messages'];
  if (inner !== undefined) return messagesOf(inner, role, lost);
  const read = messageOf(value, role, lost);
  return read.length === 0 ? null : read;
}

function messageOf(item: Json, usual: string, lost: Lost): readonly TraceMessage[] {
  if (typeof item === 'string') return [{ role: usual, content: item }];
  // LangChain's serialised form nests its fields one level deeper.
  const outer = fieldsOf(item);
  const inside = (fields: Fields): Fields => {
    const key = ['message', 'kwargs', 'data'].find((name) => isObject(fields[name]));
    return key === undefined ? fields : fieldsOf(fields[key]);
  };
  const message = inside(inside(outer));
  switch (message['type']) {
    case 'function_call':
      return [{ role: 'assistant', content: null, tool_calls: [callOf(message)] }];
    case 'function_call_output':
      return [resultOf(textIn(message['call_id']), message['output'])];
    case 'reasoning':
      return [];
  }
  const said = textIn(message['role']) ?? textIn(message['type']) ?? lastOf(outer['id']) ?? usual;
  const role = ROLES.get(said) ?? said;
  if (!KNOWN.has(role)) {
    if (message['content'] === undefined && message['parts'] === undefined) return [];
    lost(`message of role or type ${said}`);
    return [];
  }
  if (Array.isArray(message['parts'])) return partsOf(message['parts'] as readonly Json[], role, lost);
  const calls = listOf(message['tool_calls']).map((call) => callOf(fieldsOf(call)));
  // A tool may return any value.
  const content = role === 'tool' ? toolText(message['content']) : textOf(message['content'], lost);
  if (content === null && calls.length === 0) return [];
  const id = textIn(message['tool_call_id']);
  return [
    {
      role,
      content: role === 'tool' ? (content ?? '') : content,
      ...(calls.length > 0 ? { tool_calls: calls } : {}),
      ...(id === undefined ? {} : { tool_call_id: id }),
    },
  ];
}

function lastOf(id: Json | undefined): string | undefined {
  return Array.isArray(id) ? textIn((id as readonly Json[]).at(-1)) : undefined;
}

/** Parts as in the GenAI conventions: texts, calls and their results. */
function partsOf(parts: readonly Json[], role: string, lost: Lost): readonly TraceMessage[] {
  const texts: string[] = [];
  const calls: Json[] = [];
  const results: TraceMessage[] = [];
  for (const part of parts.map(fieldsOf)) {
    const type = textIn(part['type']) ?? 'text';
    const text = part['content'] ?? part['text'];
    if (type === 'text' && typeof text === 'string') texts.push(text);
    else if (type === 'tool_call') calls.push(callOf(part));
    else if (type === 'tool_call_response')
      results.push(resultOf(textIn(part['id']), part['result'] ?? part['response']));
    else if (type !== 'reasoning') lost(`part of type ${type}`);
  }
  const content = texts.length === 0 ? null : texts.join('\n');
  const own =
    content === null && calls.length === 0
      ? []
      : [{ role, content, ...(calls.length > 0 ? { tool_calls: calls } : {}) }];
  return [...own, ...results];
}

/** Texts joined if they are all that a tool returned; any other value as JSON. */
function toolText(content: Json | undefined): string | null {
  const isTexts =
    Array.isArray(content) && (content as readonly Json[]).every((part) => typeof fieldsOf(part)['text'] === 'string');
  if (isTexts) return textOf(content, () => {});
  return content === undefined || content === null || typeof content === 'string'
    ? (content ?? null)
    : JSON.stringify(content);
}

/** The texts of a content list; null if it has none. */
function textOf(content: Json | undefined, lost: Lost): string | null {
  if (content === undefined || content === null) return null;
  if (typeof content === 'string') return content;
  if (!Array.isArray(content)) return JSON.stringify(content);
  const texts = (content as readonly Json[]).flatMap((part): readonly string[] => {
    if (typeof part === 'string') return [part];
    const { type, text } = fieldsOf(part);
    if (typeof text === 'string') return [text];
    lost(`part of type ${textIn(type) ?? 'unknown'}`);
    return [];
  });
  return texts.length === 0 ? null : texts.join('\n');
}

/** A call in any dialect, in the form that our rows use. */
export function callOf(call: Fields): Json {
  const inner = isObject(call['function']) ? call['function'] : call;
  const given = inner['arguments'] ?? inner['args'] ?? inner['input'] ?? {};
  const id = textIn(call['id']) ?? textIn(call['call_id']);
  return {
    ...(id === undefined ? {} : { id }),
    name: textIn(inner['name']) ?? 'unnamed',
    arguments: unfolded(given) ?? {},
  };
}

/** The result that a tool returned. */
export function resultOf(
  id: string | undefined,
  value: Json | undefined,
  more: Partial<TraceMessage> = {},
): TraceMessage {
  const content =
    typeof value === 'string' ? value : value === undefined || value === null ? '' : JSON.stringify(value);
  return { role: 'tool', content, ...(id === undefined ? {} : { tool_call_id: id }), ...more };
}

/** A tool call and its result, for logs that record both as one. */
export function toolTurns(
  { id, name, given }: { readonly id?: string | undefined; readonly name: string; readonly given: Json | undefined },
  result: Json | undefined,
  failed: boolean,
): readonly TraceMessage[] {
  const call = { id, name, arguments: unfolded(given) ?? {} };
  return [
    { role: 'assistant', content: null, tool_calls: [callOf(call)] },
    resultOf(id, result, { name, ...(failed ? { error: true } : {}) }),
  ];
}

/** The steps between the question and the answer: what later messages add to the first ones. */
export function stepsBeyond(
  first: readonly TraceMessage[],
  last: readonly TraceMessage[],
): readonly TraceMessage[] | null {
  return last.length > first.length && first.every(({ role }, at) => last[at]?.role === role)
    ? last.slice(first.length)
    : null;
}
