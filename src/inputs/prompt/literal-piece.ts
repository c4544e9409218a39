/** A text or messages at one address of a larger file, whether code, YAML or JSON. */
import type { Message } from '../../model-call/call.ts';
import type { Json } from '../../text/digest.ts';
import type { Problems } from '../../text/problem.ts';
import { placeOf } from '../../text/utf8.ts';
import { type Literal, NotLiteral, type TextLiteral } from './code/literal.ts';
import type { Piece, PromptSource } from './prompt-part.ts';
import { languageOf, placesFrom, type SplitText, splitText, type TemplateLanguage } from './template-language.ts';
import { variablesIn } from './variables.ts';

const ROLES = ['system', 'developer', 'user', 'assistant'] as const;
type Role = (typeof ROLES)[number];

const SHAPES = 'expected a text, a list of {role, content}, or an object of texts under system, user or assistant';

/** Throws `NotLiteral` if the value is not a prompt; faults of its texts are noted. */
export function literalPiece(
  source: PromptSource,
  literal: Literal,
  otherwise: TemplateLanguage,
  problems: Problems,
): Piece {
  const language = languageOf(source, otherwise);
  const split = (text: TextLiteral): SplitText =>
    splitText(source, {
      segments: text.segments,
      language,
      note: ({ line, column, message }) =>
        problems.add({ file: source.path, line, column, message: named(source, message) }),
      whereIs: placesFrom(source.text, text.at),
    });
  const said = saidBy(literal);
  if (said === null) throw new NotLiteral(null, SHAPES);
  const read = said.map(({ role, text }) => ({ role, ...split(text) }));
  if (read.every(({ content }) => content.trim() === '')) throw new NotLiteral(said[0]?.text.at ?? null, 'is empty');
  const inputVar = source.reading.inputVar ?? 'input';
  const messages = read.map(({ role, content, parts }): Message => {
    const asks = variablesIn(parts).some(({ name }) => name === inputVar);
    return { role: role ?? (asks ? 'user' : 'system'), content };
  });
  return {
    name: undefined,
    messages,
    parts: read.map(({ parts }) => parts),
    fewShots: messages.filter(({ role }) => role === 'assistant').length,
  };
}

/** Puts `#NAME` before what is wrong with it. */
export function named({ selector }: PromptSource, message: string): string {
  return selector === null ? message : `${selector}: ${message}`;
}

export function noteNotLiteral(source: PromptSource, error: unknown, problems: Problems): null {
  if (!(error instanceof NotLiteral)) throw error;
  problems.add({
    file: source.path,
    line: error.offset === null ? undefined : placeOf(source.text, error.offset).line,
    message: named(source, error.message),
  });
  return null;
}

interface Said {
  /** Null = it depends on what the text asks for. */
  readonly role: Role | null;
  readonly text: TextLiteral;
}

function saidBy(literal: Literal): readonly Said[] | null {
  switch (literal.kind) {
    case 'text':
      return [{ role: null, text: literal }];
    case 'plain':
      return null;
    case 'list': {
      const messages = literal.items.map(messageOf);
      return messages.length === 0 || messages.some((one) => one === null) ? null : (messages as Said[]);
    }
    case 'record': {
      const one = messageOf(literal);
      if (one !== null) return [one];
      const list = literal.entries.get('messages');
      if (list?.kind === 'list') return saidBy(list);
      const entries = [...literal.entries];
      const byRole = entries.flatMap(([role, text]): Said[] =>
        isRole(role) && text.kind === 'text' ? [{ role, text }] : [],
      );
      return byRole.length > 0 && byRole.length === entries.length ? byRole : null;
    }
  }
}

function messageOf(literal: Literal): Said | null {
  if (literal.kind !== 'record') return null;
  const [role, content] = [literal.entries.get('role'), literal.entries.get('content')];
  if (content?.kind !== 'text' || role?.kind !== 'text') return null;
  const name = role.segments.join('');
  return isRole(name) ? { role: name, text: content } : null;
}

function isRole(text: string): text is Role {
  return (ROLES as readonly string[]).includes(text);
}

/** A value of a YAML or JSON file; `offsetAt` says where the value at a path begins. */
export function literalOfJson(
  value: Json,
  offsetAt: (path: readonly (string | number)[]) => number,
  path: readonly (string | number)[] = [],
): Literal {
  if (typeof value === 'string') return { kind: 'text', segments: [value], at: offsetAt(path) };
  if (value === null || typeof value !== 'object') return { kind: 'plain', value };
  if (Array.isArray(value))
    return { kind: 'list', items: value.map((item, index) => literalOfJson(item, offsetAt, [...path, index])) };
  const entries = Object.entries(value).map(([key, item]): [string, Literal] => [
    key,
    literalOfJson(item as Json, offsetAt, [...path, key]),
  ]);
  return { kind: 'record', entries: new Map(entries) };
}
