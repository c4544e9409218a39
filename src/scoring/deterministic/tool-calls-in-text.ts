/**
 * Tool calls that a model wrote as text: `[get_weather(city="Oslo", days=2)]`, the form that prompted models are asked
 * to use.
 */

import type { ToolCall } from '../../model-call/call.ts';
import type { Json } from '../../text/digest.ts';

/**
 * The calls, when the whole text is one call or a list of calls with keyword arguments (Python literals; also true,
 * false and null as in JSON). Null for any other text: prose, a fence, a positional argument, a name used as a value.
 */
export function callsInText(text: string): readonly ToolCall[] | null {
  if (text.length > MOST_CHARACTERS) return null;
  const reader: Reader = { source: text, at: 0 };
  try {
    const listed = skip(reader, '[');
    const calls: ToolCall[] = [];
    do {
      if (listed && calls.length > 0 && text[blank(reader)] === ']') break;
      calls.push(readCall(reader));
    } while (skip(reader, ','));
    if (listed && !skip(reader, ']')) return null;
    return blank(reader) >= text.length ? calls : null;
  } catch (error) {
    if (error instanceof NotACall) return null;
    throw error;
  }
}

const MOST_CHARACTERS = 100_000;

class NotACall extends Error {}

interface Reader {
  readonly source: string;
  at: number;
}

function blank(reader: Reader): number {
  while (/\s/.test(reader.source[reader.at] ?? '')) reader.at++;
  return reader.at;
}

function skip(reader: Reader, mark: string): boolean {
  if (reader.source[blank(reader)] !== mark) return false;
  reader.at++;
  return true;
}

function need(reader: Reader, mark: string): void {
  if (!skip(reader, mark)) throw new NotACall();
}

function readName(reader: Reader): string {
  blank(reader);
  const name = /^[A-Za-z_][\w.]*/.exec(reader.source.slice(reader.at, reader.at + 200))?.[0];
  if (name === undefined) throw new NotACall();
  reader.at += name.length;
  return name;
}

function readCall(reader: Reader): ToolCall {
  const name = readName(reader);
  need(reader, '(');
  const given = new Map<string, Json>();
  do {
    if (reader.source[blank(reader)] === ')') break;
    const key = readName(reader);
    need(reader, '=');
    given.set(key, readValue(reader, 0));
  } while (skip(reader, ','));
  need(reader, ')');
  return { name, arguments: Object.fromEntries(given) };
}

const DEEPEST = 50;
const WORDS: Readonly<Record<string, Json>> = {
  True: true,
  False: false,
  None: null,
  true: true,
  false: false,
  null: null,
};

function readValue(reader: Reader, depth: number): Json {
  if (depth > DEEPEST) throw new NotACall();
  const mark = reader.source[blank(reader)] ?? '';
  if (mark === '[' || mark === '(') return readList(reader, mark === '[' ? ']' : ')', depth);
  if (mark === '{') return readObject(reader, depth);
  if (mark === '"' || mark === "'") return readText(reader, mark);
  const rest = reader.source.slice(reader.at, reader.at + 400);
  const number = /^[-+]?(?:\d[\d_]*\.?\d*|\.\d+)(?:[eE][-+]?\d+)?/.exec(rest)?.[0];
  if (number !== undefined) {
    reader.at += number.length;
    return Number(number.replaceAll('_', ''));
  }
  const word = /^[A-Za-z]+/.exec(rest)?.[0] ?? '';
  if (!Object.hasOwn(WORDS, word)) throw new NotACall();
  reader.at += word.length;
  return WORDS[word]!;
}

function readList(reader: Reader, end: string, depth: number): Json {
  reader.at++;
  const items: Json[] = [];
  while (!skip(reader, end)) {
    items.push(readValue(reader, depth + 1));
    if (!skip(reader, ',') && reader.source[blank(reader)] !== end) throw new NotACall();
  }
  return items;
}

function readObject(reader: Reader, depth: number): Json {
  reader.at++;
  const members = new Map<string, Json>();
  while (!skip(reader, '}')) {
    const key = readValue(reader, depth + 1);
    need(reader, ':');
    members.set(String(key), readValue(reader, depth + 1));
    if (!skip(reader, ',') && reader.source[blank(reader)] !== '}') throw new NotACall();
  }
  return Object.fromEntries(members);
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r' };

function readText(reader: Reader, quote: string): string {
  let text = '';
  for (reader.at++; ; reader.at++) {
    const char = reader.source[reader.at];
    if (char === undefined) throw new NotACall();
    if (char === quote) {
      reader.at++;
      return text;
    }
    if (char !== '\\') {
      text += char;
      continue;
    }
    const next = reader.source[++reader.at] ?? '';
    text += ESCAPES[next] ?? next;
  }
}
