/** A case: one row of a dataset, checked. */

import type { Message } from '../../model-call/call.ts';
import { isObject, type Note, readMessages } from '../../model-call/messages.ts';
import { nearest } from '../../text/did-you-mean.ts';
import type { Json } from '../../text/digest.ts';
import { show } from '../../text/problem.ts';

/** One retrieved passage; a plain string in the data is one chunk without an id. */
export interface Chunk {
  readonly id?: string | undefined;
  readonly title?: string | undefined;
  readonly text: string;
}

export interface Case {
  readonly id: string;
  readonly cluster?: string | undefined;
  readonly input?: string | undefined;
  readonly messages?: readonly Message[] | undefined;
  readonly vars: Readonly<Record<string, string>>;
  readonly context?: readonly Chunk[] | undefined;
  /** Verbatim, as the provider or the checker's dialect wants them. */
  readonly tools?: readonly Json[] | undefined;
  readonly schema?: Json | undefined;
  /** An object whose keys templates read; a plain value is the template's own key. */
  readonly expected?: Json | undefined;
  readonly split?: 'search' | 'holdout' | undefined;
  readonly critical: boolean;
  readonly tags: readonly string[];
  readonly meta: { readonly [key: string]: Json };
  /** 1-based line of the row in its file. */
  readonly line: number;
}

export const CASE_KEYS = [
  'id',
  'cluster',
  'input',
  'messages',
  'vars',
  'context',
  'tools',
  'schema',
  'expected',
  'split',
  'critical',
  'tags',
  'meta',
] as const;
export const KNOWN_KEYS: ReadonlySet<string> = new Set(CASE_KEYS);
/** Recorded answers that a row carries along; kept under `meta`, never sent. */
export const CARRIED = /^output(_[0-9]+)?$/;
const NOTHING: Readonly<Record<string, never>> = Object.freeze({});
const NO_TAGS: readonly string[] = Object.freeze([]);

/** One row as a case; null when a fault was noted. A key whose value is null counts as absent. */
export function readCase(row: Json, line: number, note: Note): Case | null {
  if (!isObject(row)) {
    note([], `expected an object with an id, found ${show(row)}`);
    return null;
  }
  let sound = true;
  const fault: Note = (path, message) => {
    sound = false;
    note(path, message);
  };
  let carried: { [key: string]: Json } | null = null;
  for (const key in row) {
    if (KNOWN_KEYS.has(key)) continue;
    if (CARRIED.test(key)) {
      carried ??= {};
      carried[key] = row[key] as Json;
    } else {
      const near = nearest(key, CASE_KEYS);
      fault(
        [],
        `unknown key ${show(key)}${near === null ? '; what templates do not read goes under meta' : `; did you mean ${near}?`}`,
      );
    }
  }
  const text = (key: 'input' | 'cluster'): string | undefined => {
    const value = row[key];
    if (value === undefined || value === null) return undefined;
    if (typeof value === 'string' && (value !== '' || key === 'input')) return value;
    if (typeof value === 'number' && key === 'cluster') return String(value);
    fault([key], value === '' ? 'must not be empty' : `expected a text, found ${show(value)}`);
    return undefined;
  };

  const rawId = row['id'];
  const id = typeof rawId === 'number' && Number.isSafeInteger(rawId) ? String(rawId) : rawId;
  if (typeof id !== 'string') {
    fault(
      ['id'],
      id === undefined ? 'is missing; every case needs an id of its own' : `expected a text, found ${show(id)}`,
    );
  } else if (id.trim() === '') fault(['id'], 'must not be empty');
  else if (id.length > 500 || /[\u0000-\u001f\u007f]/.test(id))
    fault(['id'], `${show(id)} must be at most 500 characters without control characters`);

  const split = row['split'] ?? undefined;
  if (split !== undefined && split !== 'search' && split !== 'holdout')
    fault(['split'], `expected search or holdout, found ${show(split)}`);
  const critical = row['critical'] ?? false;
  if (typeof critical !== 'boolean') fault(['critical'], `expected true or false, found ${show(critical)}`);

  let meta = row['meta'] ?? undefined;
  if (meta !== undefined && !isObject(meta)) {
    fault(['meta'], `expected an object, found ${show(meta)}`);
    meta = undefined;
  }
  const schema = row['schema'] ?? undefined;
  if (schema !== undefined && typeof schema !== 'boolean' && !isObject(schema)) {
    fault(['schema'], `expected a JSON Schema (an object), found ${show(schema)}`);
  }
  const tools = row['tools'] ?? undefined;
  if (tools !== undefined && !(Array.isArray(tools) && tools.every(isObject)))
    fault(['tools'], `expected a list of tools (objects), found ${show(tools)}`);

  const messages = row['messages'] ?? undefined;
  const read =
    messages === undefined
      ? undefined
      : readMessages(messages, (path, message) => fault(['messages', ...path], message));
  const input = text('input');
  const cluster = text('cluster');
  const vars = readVars(row['vars'], fault);
  const context = readContext(row['context'], fault);
  const tags = readTags(row['tags'], fault);
  if (!sound) return null;
  const expected = row['expected'] ?? undefined;
  return {
    id: id as string,
    cluster,
    input,
    messages: read ?? undefined,
    vars,
    context,
    tools: tools as readonly Json[] | undefined,
    schema,
    expected,
    split: split as Case['split'],
    critical: critical as boolean,
    tags,
    meta:
      carried === null
        ? ((meta as Case['meta'] | undefined) ?? NOTHING)
        : { ...carried, ...(meta as Case['meta'] | undefined) },
    line,
  };
}

/** Values of prompt variables: texts; numbers and truth values as written, lists and objects as JSON. */
function readVars(value: Json | undefined, fault: Note): Readonly<Record<string, string>> {
  if (value === undefined || value === null) return NOTHING;
  if (!isObject(value)) {
    fault(['vars'], `expected an object of names and texts, found ${show(value)}`);
    return NOTHING;
  }
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => {
      if (item === null || item === undefined) fault(['vars', name], 'is null; write "" for an empty text');
      return [name, typeof item === 'string' ? item : JSON.stringify(item)];
    }),
  );
}

export function readContext(value: Json | undefined, fault: Note): readonly Chunk[] | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'string') return [{ text: value }];
  if (isObject(value)) return readContext([value as Json], fault);
  if (!Array.isArray(value)) {
    fault(['context'], `expected a text or a list of passages, found ${show(value)}`);
    return undefined;
  }
  return (value as readonly Json[]).map((item, index) => {
    if (typeof item === 'string') return { text: item };
    if (!isObject(item) || typeof item['text'] !== 'string') {
      fault(['context', index], `expected a text or {id, title, text}, found ${show(item)}`);
      return { text: '' };
    }
    const { id, title } = item;
    return {
      text: item['text'],
      ...(typeof id === 'string' || typeof id === 'number' ? { id: String(id) } : {}),
      ...(typeof title === 'string' && title !== '' ? { title } : {}),
    };
  });
}

function readTags(value: Json | undefined, fault: Note): readonly string[] {
  if (value === undefined || value === null) return NO_TAGS;
  if (Array.isArray(value) && value.every((tag) => typeof tag === 'string' && tag !== ''))
    return value as readonly string[];
  fault(['tags'], `expected a list of texts, found ${show(value)}`);
  return NO_TAGS;
}
