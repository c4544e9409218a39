/** Values of other tools' datasets, converted to the form that our cases use. */
import type { CaseKey } from '../../inputs/case/case.ts';
import type { Json } from '../../text/digest.ts';

type Plain = { readonly [key: string]: Json };

export function isPlain(value: Json | undefined): value is Plain {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

/** The value under our keys; null if it cannot be what the key requires. */
export function valueFor(key: CaseKey, value: Json): ReadonlyMap<string, Json> | null {
  switch (key) {
    case 'id':
    case 'cluster':
      return typeof value === 'string' || typeof value === 'number' ? one(key, String(value)) : null;
    case 'input':
      return inputOf(value);
    case 'messages':
      return isChat(value) ? chatOf(value) : null;
    case 'vars':
      return isPlain(value) ? one('vars', texts(value)) : null;
    case 'context':
      return contextOf(value);
    case 'expected':
      return one('expected', expectedOf(value));
    case 'tags':
      return tagsOf(value);
    case 'split':
      return value === 'search' || value === 'holdout' ? one(key, value) : null;
    case 'critical':
      return typeof value === 'boolean' ? one(key, value) : null;
    case 'files':
      // A dataset of another tool does not bring files into the repository.
      return null;
    case 'tools':
      return Array.isArray(value) ? one(key, value) : null;
    case 'schema':
      return isPlain(value) ? one(key, value) : null;
    case 'meta':
      return isPlain(value) ? one(key, value) : null;
  }
}

function one(key: string, value: Json): ReadonlyMap<string, Json> {
  return new Map([[key, value]]);
}

function isChat(value: Json): value is Json[] {
  return (
    Array.isArray(value) && value.length > 0 && value.every((turn) => isPlain(turn) && typeof turn['role'] === 'string')
  );
}

/** A final turn of the assistant is the expected answer. */
function chatOf(turns: readonly Json[]): ReadonlyMap<string, Json> {
  const last = turns.at(-1);
  const isAnswered = isPlain(last) && last['role'] === 'assistant' && typeof last['content'] === 'string';
  if (!isAnswered || turns.length < 2) return one('messages', [...turns]);
  return new Map<string, Json>([
    ['messages', turns.slice(0, -1)],
    ['expected', last['content']!],
  ]);
}

const ASKING = ['input', 'question', 'query', 'prompt', 'user_input', 'message', 'text'];

/** A text, a conversation, or an object with one member that asks while the others are variables. */
function inputOf(value: Json): ReadonlyMap<string, Json> | null {
  if (typeof value === 'string') return one('input', value);
  if (isChat(value)) return chatOf(value);
  if (!isPlain(value)) return null;
  if (isChat(value['messages'] ?? null)) return chatOf(value['messages'] as Json[]);
  const asking = ASKING.find((name) => typeof value[name] === 'string');
  const rest = Object.entries(value).filter(([name]) => name !== asking);
  const found = new Map<string, Json>();
  if (asking !== undefined) found.set('input', value[asking]!);
  if (rest.length > 0) found.set('vars', texts(Object.fromEntries(rest)));
  return found;
}

function texts(values: Plain): Plain {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, typeof value === 'string' ? value : JSON.stringify(value)]),
  );
}

/** `{"answer": "x"}` as the whole of an answer is `x`. */
function expectedOf(value: Json): Json {
  if (!isPlain(value)) return value;
  const values = Object.values(value);
  return values.length === 1 && !isPlain(values[0]) ? values[0]! : value;
}

const PASSAGE = ['text', 'page_content', 'pageContent', 'content', 'passage', 'chunk'];

function contextOf(value: Json): ReadonlyMap<string, Json> | null {
  if (typeof value === 'string') return one('context', value);
  if (!Array.isArray(value)) return null;
  const passages = value.map((passage) => {
    if (typeof passage === 'string') return passage;
    const text = isPlain(passage)
      ? PASSAGE.map((name) => passage[name]).find((found) => typeof found === 'string')
      : null;
    if (typeof text !== 'string' || !isPlain(passage)) return null;
    const { id } = passage;
    return typeof id === 'string' || typeof id === 'number' ? { id: String(id), text } : { text };
  });
  return passages.some((passage) => passage === null) ? null : one('context', passages as Json);
}

function tagsOf(value: Json): ReadonlyMap<string, Json> | null {
  const list = typeof value === 'string' ? value.split(/[;,]/) : Array.isArray(value) ? value : null;
  if (list === null || !list.every((tag) => typeof tag === 'string')) return null;
  const tags = list.map((tag) => tag.trim()).filter((tag) => tag !== '');
  return one('tags', [...new Set(tags)]);
}
