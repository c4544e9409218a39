/** What a prompt in code evaluates to without being run: texts with holes, lists and records, and text methods. */
import type { Json } from '../../../text/digest.ts';
import type { Place } from '../../../text/utf8.ts';

/** A name whose value a text has filled in when it is used. */
export interface Hole extends Place {
  readonly name: string;
}

export type Segment = string | Hole;

export interface TextLiteral {
  readonly kind: 'text';
  readonly segments: readonly Segment[];
  /** Its offset in the file. */
  readonly at: number;
}

export type Literal =
  | TextLiteral
  | { readonly kind: 'list'; readonly items: readonly Literal[] }
  | { readonly kind: 'record'; readonly entries: ReadonlyMap<string, Literal> }
  | { readonly kind: 'plain'; readonly value: number | boolean | null };

/** Something that would have to be run to be known; `offset` is its place in the file, null if unknown. */
export class NotLiteral extends Error {
  readonly offset: number | null;
  constructor(offset: number | null, message: string) {
    super(message);
    this.offset = offset;
  }
}

/** Levels of nested names and operators. */
export const MOST_LEVELS = 200;
/** Characters of one text, including the names of the same file filled in. */
const MOST_TEXT = 1_000_000;
const MOST_SEGMENTS = 10_000;

export function textOf(literal: Literal, offset: number): TextLiteral {
  if (literal.kind === 'text') return literal;
  if (literal.kind === 'plain' && typeof literal.value === 'number')
    return { kind: 'text', segments: [String(literal.value)], at: offset };
  throw new NotLiteral(offset, `is ${KINDS[literal.kind]}, not a text`);
}

const KINDS: Readonly<Record<Literal['kind'], string>> = {
  text: 'a text',
  list: 'a list',
  record: 'an object',
  plain: 'a plain value',
};

/** Texts joined one after the other, with a separator if one is given. */
export function joined(texts: readonly TextLiteral[], at: number, between?: TextLiteral): TextLiteral {
  const segments = texts.flatMap((text, index) =>
    index === 0 || between === undefined ? text.segments : [...between.segments, ...text.segments],
  );
  return { kind: 'text', segments: merged(segments, at), at };
}

function merged(segments: readonly Segment[], at: number): readonly Segment[] {
  const all: Segment[] = [];
  let length = 0;
  for (const segment of segments) {
    const last = all.at(-1);
    if (typeof segment !== 'string') all.push(segment);
    else if (typeof last === 'string') all[all.length - 1] = last + segment;
    else if (segment !== '') all.push(segment);
    length += typeof segment === 'string' ? segment.length : 0;
    if (length > MOST_TEXT || all.length > MOST_SEGMENTS)
      throw new NotLiteral(at, `is longer than ${MOST_TEXT} characters, or has more than ${MOST_SEGMENTS} holes`);
  }
  return all;
}

/** The text after a method that looks only at its characters; a hole counts as one non-blank character. */
export function changed(text: TextLiteral, method: (plain: string) => string): TextLiteral {
  const holes = text.segments.filter((segment) => typeof segment !== 'string');
  const mark = unusedIn(text.segments);
  const plain = method(text.segments.map((segment) => (typeof segment === 'string' ? segment : mark)).join(''));
  const segments = plain
    .split(mark)
    .flatMap((part, index): Segment[] => (index === 0 ? [part] : [holes[index - 1]!, part]));
  return { ...text, segments: merged(segments, text.at) };
}

function unusedIn(segments: readonly Segment[]): string {
  for (let code = 0xe000; code < 0xf900; code++) {
    const mark = String.fromCharCode(code);
    if (segments.every((segment) => typeof segment !== 'string' || !segment.includes(mark))) return mark;
  }
  throw new NotLiteral(null, 'uses every character of the private range');
}

/** Plain JSON; throws `NotLiteral` if a text has a hole. */
export function jsonOf(literal: Literal): Json {
  switch (literal.kind) {
    case 'plain':
      return literal.value;
    case 'text': {
      const hole = literal.segments.find((segment) => typeof segment !== 'string');
      if (hole !== undefined)
        throw new NotLiteral(literal.at, `${hole.name} is filled in when the code runs; write its value out`);
      return literal.segments.join('');
    }
    case 'list':
      return literal.items.map(jsonOf);
    case 'record':
      return Object.fromEntries([...literal.entries].map(([key, value]) => [key, jsonOf(value)]));
  }
}

// --- indentation ----------------------------------------------------------------------------------------------------

/** npm's `dedent` tag: removes the least indentation from every line, then blanks around the whole. */
export function dedentTag(text: string): string {
  const lines = text.split('\n');
  const depths = lines.flatMap((line) => /^(\s+)\S/.exec(line)?.[1]?.length ?? []);
  const least = depths.length === 0 ? 0 : Math.min(...depths);
  return lines
    .map((line) => (/^[ \t]/.test(line) ? line.slice(least) : line))
    .join('\n')
    .trim();
}

/** npm's `outdent` tag: removes the first line's indentation from every line, and one line break at either end. */
export function outdentTag(text: string): string {
  const first = /^[ \t]*\n([ \t]*)/.exec(text);
  const depth = first?.[1]?.length ?? 0;
  const kept = depth === 0 ? text : text.replace(new RegExp(`\n[ \t]{0,${depth}}`, 'g'), '\n');
  return kept.replace(/^[ \t]*\n/, '').replace(/\n[ \t]*$/, '');
}

/** Python's `textwrap.dedent`: removes the blanks that all lines begin with; blank lines become empty. */
export function textwrapDedent(text: string): string {
  const lines = text.split('\n').map((line) => (/^[ \t]+$/.test(line) ? '' : line));
  const depths = lines.filter((line) => line !== '').map((line) => /^[ \t]*/.exec(line)![0]);
  const margin = depths.length === 0 ? '' : depths.reduce(commonStart);
  return lines.map((line) => (line === '' ? line : line.slice(margin.length))).join('\n');
}

/** Python's `inspect.cleandoc`: strips the first line's indent, the others' common one, empty lines at both ends. */
export function cleandoc(text: string): string {
  const [first = '', ...rest] = expandTabs(text).split('\n');
  const depths = rest.filter((line) => line.trim() !== '').map((line) => line.length - line.trimStart().length);
  const least = depths.length === 0 ? 0 : Math.min(...depths);
  const lines = [first.trimStart(), ...rest.map((line) => line.slice(least))];
  while (lines.length > 0 && lines.at(-1) === '') lines.pop();
  while (lines.length > 0 && lines[0] === '') lines.shift();
  return lines.join('\n');
}

function commonStart(a: string, b: string): string {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return a.slice(0, length);
}

function expandTabs(text: string): string {
  let column = 0;
  let out = '';
  for (const char of text) {
    const width = char === '\t' ? 8 - (column % 8) : 1;
    out += char === '\t' ? ' '.repeat(width) : char;
    column = char === '\n' ? 0 : column + width;
  }
  return out;
}

/** Python strips these; JavaScript strips what `trim` strips. */
export function pythonStrip(text: string, chars: string | undefined, side: 'both' | 'left' | 'right'): string {
  const isGone = (char: string): boolean =>
    chars === undefined ? /[\s\u001c-\u001f\u0085]/.test(char) && char !== '\ufeff' : chars.includes(char);
  let [from, to] = [0, text.length];
  if (side !== 'right') while (from < to && isGone(text[from]!)) from++;
  if (side !== 'left') while (to > from && isGone(text[to - 1]!)) to--;
  return text.slice(from, to);
}
