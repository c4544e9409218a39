/** The values in a row of a dataset: how each is read, with its faults, and how it is written back. */

import type { Message, Passage } from '../../model-call/call.ts';
import { isMedia, type Media, writtenPath } from '../../model-call/media.ts';
import { type FindMedia, type Note, readMessages } from '../../model-call/messages.ts';
import type { Json } from '../../text/digest.ts';
import { isObject } from '../../text/json-object.ts';
import { show } from '../../text/problem.ts';

/** A plain string in the data is one chunk without an id. */
export type Chunk = Passage;

const NOTHING: Readonly<Record<string, never>> = Object.freeze({});
const NO_TAGS: readonly string[] = Object.freeze([]);

/**
 * Reads the value of one key; `undefined` means an absent key or null. Faults are noted at paths below the key. `media`
 * finds a file that the value names, if there is a tree to look in.
 */
export type Read<V> = (value: Json | undefined, fault: Note, media?: FindMedia) => V;

export const readId: Read<string> = (value, fault) => {
  const id = typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : value;
  if (typeof id !== 'string') {
    fault(
      [],
      id === undefined ? 'is missing; every case needs an id of its own' : `expected a text, found ${show(id)}`,
    );
    return '';
  }
  if (id.trim() === '') fault([], 'must not be empty');
  else if (id.length > 500 || /[\u0000-\u001f\u007f]/.test(id))
    fault([], `${show(id)} must be at most 500 characters without control characters`);
  return id;
};

export const readCluster: Read<string | undefined> = (value, fault) => {
  if (value === undefined || (typeof value === 'string' && value !== '')) return value;
  if (typeof value === 'number') return String(value);
  fault([], value === '' ? 'must not be empty' : `expected a text, found ${show(value)}`);
  return undefined;
};

export const readInput: Read<string | undefined> = (value, fault) => {
  if (value === undefined || typeof value === 'string') return value;
  const isChat = Array.isArray(value) && value.length > 0 && value.every((item) => isObject(item) && 'role' in item);
  fault([], `expected a text, found ${show(value)}${isChat ? '; did you mean messages?' : ''}`);
  return undefined;
};

export const readChat: Read<readonly Message[] | undefined> = (value, fault, media) =>
  value === undefined ? undefined : (readMessages(value, fault, media) ?? undefined);

/** Pictures and documents that are sent with the input. */
export const readFiles: Read<readonly Media[] | undefined> = (value, fault, media) => {
  if (value === undefined) return undefined;
  const paths = typeof value === 'string' ? [value] : value;
  if (!Array.isArray(paths) || paths.length === 0) {
    fault([], `expected the path of a picture or a PDF, or a list of them, found ${show(value)}`);
    return undefined;
  }
  return (paths as readonly Json[]).flatMap((path, index) => {
    if (typeof path === 'string' && media !== undefined) {
      return media(path, (at, message) => fault([index, ...at], message)) ?? [];
    }
    fault(
      [index],
      typeof path === 'string' ? 'names a file, and none can be read here' : `expected a path, found ${show(path)}`,
    );
    return [];
  });
};

/** Values of prompt variables: texts; numbers and booleans as written, lists and objects as JSON. */
export const readVars: Read<Readonly<Record<string, string>>> = (value, fault) => {
  if (value === undefined) return NOTHING;
  if (!isObject(value)) {
    fault([], `expected an object of names and texts, found ${show(value)}`);
    return NOTHING;
  }
  const texts = Object.fromEntries(
    Object.entries(value).map(([name, item]) => {
      if (item === null || item === undefined) fault([name], 'is null; write "" for an empty text');
      return [name, typeof item === 'string' ? item : JSON.stringify(item)];
    }),
  );
  if (Object.values(value).some((item) => typeof item !== 'string')) typed.set(texts, value as TypedVars);
  return texts;
};

type TypedVars = { readonly [name: string]: Json };

/** Lists, objects and numbers among the variables in their original form: a prompt that loops needs more than text. */
const typed = new WeakMap<Readonly<Record<string, string>>, TypedVars>();

/** The value of a variable as it is in its row. */
export function typedVar(vars: Readonly<Record<string, string>>, name: string): Json | undefined {
  const all: TypedVars = typed.get(vars) ?? vars;
  return Object.hasOwn(all, name) ? all[name] : undefined;
}

export const readContext: Read<readonly Chunk[] | undefined> = (value, fault) => {
  if (value === undefined) return undefined;
  if (typeof value === 'string') return [{ text: value }];
  if (isObject(value)) return readContext([value as Json], fault);
  if (!Array.isArray(value)) {
    fault([], `expected a text or a list of passages, found ${show(value)}`);
    return undefined;
  }
  return (value as readonly Json[]).map((item, index) => {
    if (typeof item === 'string') return { text: item };
    if (!isObject(item) || typeof item['text'] !== 'string') {
      fault([index], `expected a text or {id, title, text}, found ${show(item)}`);
      return { text: '' };
    }
    const { id, title } = item;
    return {
      text: item['text'],
      ...(typeof id === 'string' || typeof id === 'number' ? { id: String(id) } : {}),
      ...(typeof title === 'string' && title !== '' ? { title } : {}),
    };
  });
};

export const readTools: Read<readonly Json[] | undefined> = (value, fault) => {
  if (value === undefined || (Array.isArray(value) && value.every((one: Json) => isObject(one)))) return value;
  fault([], `expected a list of tools (objects), found ${show(value)}`);
  return undefined;
};

export const readSchema: Read<Json | undefined> = (value, fault) => {
  if (value !== undefined && typeof value !== 'boolean' && !isObject(value))
    fault([], `expected a JSON Schema (an object), found ${show(value)}`);
  return value;
};

export const readSplit: Read<'search' | 'holdout' | undefined> = (value, fault) => {
  if (value === undefined || value === 'search' || value === 'holdout') return value;
  fault([], `expected search or holdout, found ${show(value)}`);
  return undefined;
};

export const readCritical: Read<boolean> = (value, fault) => {
  if (value === undefined || typeof value === 'boolean') return value ?? false;
  fault([], `expected true or false, found ${show(value)}`);
  return false;
};

export const readTags: Read<readonly string[]> = (value, fault) => {
  if (value === undefined) return NO_TAGS;
  if (Array.isArray(value) && value.every((tag) => typeof tag === 'string' && tag !== ''))
    return value as readonly string[];
  fault([], `expected a list of texts, found ${show(value)}`);
  return NO_TAGS;
};

export const readMeta: Read<{ readonly [key: string]: Json }> = (value, fault) => {
  if (value === undefined) return NOTHING;
  if (isObject(value)) return value as { readonly [key: string]: Json };
  fault([], `expected an object, found ${show(value)}`);
  return NOTHING;
};

// --- back into a row ------------------------------------------------------------------------------------------------

export function chunkJson({ id, title, text }: Chunk): Json {
  return id === undefined && title === undefined ? text : { id, title, text };
}

export function filesJson(files: readonly Media[]): Json {
  return files.map(writtenPath);
}

export function messageJson({ role, content, parts, name, toolCalls, toolCallId, thought }: Message): Json {
  const calls = toolCalls?.map((call) => ({
    id: call.id,
    type: 'function',
    function: { name: call.name, arguments: call.argumentsRaw ?? JSON.stringify(call.arguments ?? {}) },
  }));
  const written = parts?.map((part) =>
    isMedia(part) ? { type: part.kind, file: writtenPath(part) } : { type: 'text', text: part.text },
  );
  return { role, content: written ?? content, name, tool_calls: calls, tool_call_id: toolCallId, ...thought };
}

/** An absent key reads as an empty object. */
export function unlessEmpty<T extends object>(value: T): T | undefined {
  return Object.keys(value).length === 0 ? undefined : value;
}
