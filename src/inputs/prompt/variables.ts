/**
 * The template language of prompts: `{{name}}` is replaced once, and its value is never expanded. `\{{` is a literal
 * `{{`, and `\\{{` a backslash before a variable; any other `{{` is a fault rather than a guess.
 */

import type { Json } from '../../text/digest.ts';
import { isObject } from '../../text/json-object.ts';
import { type Place, placeOf } from '../../text/utf8.ts';
import type { Case } from '../case/case.ts';
import { type Chunk, typedVar } from '../case/case-values.ts';

export interface Variable extends Place {
  readonly name: string;
  readonly file: string;
  /** The text itself says what to use if it has no value. */
  readonly optional?: boolean | undefined;
  /** Present if it is not plain text. */
  readonly shape?: Shape | undefined;
}

/** How a text uses a variable: iterates over it, or looks at members of it or of its items. */
export interface Shape {
  readonly isList: boolean;
  readonly members: readonly string[];
}

/** The values that a case supplies for the names in a text. */
export interface Values {
  readonly text: (name: string) => string | undefined;
  /** The same with its lists, objects and numbers. */
  readonly value: (name: string) => Json | undefined;
}

/** A text with conditions and loops, which determine what is sent for a case. */
export interface Composed {
  readonly variables: readonly Variable[];
  /** Throws `Unfillable` if it cannot be filled in. */
  readonly fill: (values: Values, most: number) => string;
}

/** Why a composed text cannot be filled in for a case. */
export class Unfillable extends Error {
  /** A variable without a value, or the line of another fault. */
  readonly at: Variable | number;
  constructor(at: Variable | number, message = '') {
    super(message);
    this.at = at;
  }
}

/** A literal text, a variable with its place, or a text with conditions and loops. */
export type Part = string | Variable | Composed;

export function isComposed(part: Part): part is Composed {
  return typeof part !== 'string' && 'fill' in part;
}

export function variablesIn(parts: readonly Part[]): readonly Variable[] {
  return parts.flatMap((part) => (typeof part === 'string' ? [] : isComposed(part) ? part.variables : [part]));
}

export interface TemplateFault extends Place {
  readonly message: string;
}

const NAME = /^[\p{L}_][\p{L}\p{N}_.-]*$/u;
const STATEMENT =
  /\{%[-+]?\s{0,9}(if|for|set|block|macro|call|filter|include|import|from|extends|raw|with|assign|unless|case)\b/g;
const ESCAPED_STATEMENT = new RegExp(`\\\\(${STATEMENT.source})`, 'g');
/** Between the braces; anything longer is not a name, and is not searched for its end. */
const LONGEST_NAME = 200;

export function isName(text: string): boolean {
  return NAME.test(text);
}

/**
 * Splits a text at its variables. `whereIs` turns an offset of the text into a place of the file; by default the text
 * is the whole file.
 */
export function parseTemplate(
  file: string,
  text: string,
  note: (fault: TemplateFault) => void,
  whereIs: (offset: number) => Place = (offset) => placeOf(text, offset),
): readonly Part[] {
  const parts: Part[] = [];
  let literal = '';
  let at = 0;
  for (const statement of text.matchAll(STATEMENT)) {
    if (text[statement.index - 1] === '\\') continue;
    const message = `{% ${statement[1]} %} is Jinja: name the file .j2 or set template: jinja (\\{% stands for a literal {%)`;
    note({ ...whereIs(statement.index), message });
  }
  for (let open = text.indexOf('{{'); open >= 0; open = text.indexOf('{{', at)) {
    let slashes = 0;
    while (open - slashes > at && text[open - slashes - 1] === '\\') slashes += 1;
    literal += text.slice(at, open - slashes) + '\\'.repeat(Math.floor(slashes / 2));
    if (slashes % 2 === 1) {
      literal += '{{';
      at = open + 2;
      continue;
    }
    const ahead = text.slice(open + 2, open + 2 + LONGEST_NAME);
    const length = ahead.indexOf('}}');
    const name = ahead.slice(0, Math.max(0, length)).trim();
    if (!NAME.test(name)) {
      const seen = text.slice(open, length < 0 || length > 38 ? open + 30 : open + 4 + length).split('\n')[0];
      note({
        ...whereIs(open),
        message: `${seen} is not a variable; a variable is {{name}}, and \\{{ stands for a literal {{`,
      });
      at = open + 2;
      continue;
    }
    if (literal !== '') parts.push(literal);
    literal = '';
    parts.push({ name, file, ...whereIs(open) });
    at = open + 2 + length + 2;
  }
  literal += text.slice(at);
  if (literal !== '') parts.push(literal);
  return parts.map((part) => (typeof part === 'string' ? part.replaceAll(ESCAPED_STATEMENT, '$1') : part));
}

/** Variables reported for one case; a prompt can ask for thousands. */
const MOST_LACKING = 20;

/**
 * The text with its variables filled in, in one pass; null if it cannot be (`unfillable` is called once for each
 * variable without a value). Beyond `most` characters nothing more is filled in.
 */
export function fillTemplate(
  parts: readonly Part[],
  values: Values,
  unfillable: (why: Unfillable) => void,
  most = Number.POSITIVE_INFINITY,
): string | null {
  let text = '';
  const lacking = new Set<string>();
  for (const part of parts) {
    if (typeof part === 'string') {
      text += part;
      continue;
    }
    if (isComposed(part)) {
      try {
        text += part.fill(values, most);
      } catch (error) {
        if (!(error instanceof Unfillable)) throw error;
        unfillable(error);
        return null;
      }
      continue;
    }
    const value = values.text(part.name);
    if (value !== undefined) text += value;
    else if (!lacking.has(part.name)) {
      lacking.add(part.name);
      unfillable(new Unfillable(part));
    }
    if (text.length > most || lacking.size >= MOST_LACKING) break;
  }
  return lacking.size === 0 ? text : null;
}

/**
 * The value that a case supplies for a variable: `input` and `context` are its own fields, everything else is in
 * `vars`; `user.tier` is a variable of that name, else the member of one.
 */
export function variableOf(row: Case, name: string): string | undefined {
  if (name === 'input' && row.input !== undefined) return row.input;
  if (name === 'context' && row.context !== undefined) return contextText(row.context);
  if (Object.hasOwn(row.vars, name)) return row.vars[name];
  const value = name.includes('.') ? memberOf(row, name) : undefined;
  return value === undefined || typeof value === 'string' ? value : JSON.stringify(value);
}

function memberOf(row: Case, name: string): Json | undefined {
  const [root = '', ...keys] = name.split('.');
  let here = typedVar(row.vars, root);
  for (const key of keys) here = isObject(here) && Object.hasOwn(here, key) ? (here[key] as Json) : undefined;
  return here;
}

/** The same for a text that may iterate over lists and look into objects. */
export function valueIn(row: Case, name: string): Json | undefined {
  if (name === 'context' && row.context !== undefined) return row.context.map((chunk) => ({ ...chunk }));
  if (name === 'messages' && row.messages !== undefined)
    return row.messages.map(({ role, content }) => ({ role, content: content ?? '' }));
  const own = typedVar(row.vars, name);
  const isField = name === 'input' && row.input !== undefined;
  return isField || own === undefined ? variableOf(row, name) : own;
}

/** Passages separated by a blank line; an id or a title is on a line of its own. */
export function contextText(context: readonly Chunk[]): string {
  return context
    .map(({ id, title, text }) => {
      const head = [id === undefined ? undefined : `[${id}]`, title].filter((part) => part !== undefined).join(' ');
      return head === '' ? text : `${head}\n${text}`;
    })
    .join('\n\n');
}
