/**
 * The template language of prompts: `{{name}}` is replaced once, never what it was replaced with. `\{{` is a literal
 * `{{`, and `\\{{` a backslash before a variable; any other `{{` is a fault rather than a guess.
 */

import { type Place, placeOf } from '../../text/utf8.ts';
import type { Case } from '../case/case.ts';
import type { Chunk } from '../case/case-values.ts';

export interface Variable extends Place {
  readonly name: string;
  readonly file: string;
}

/** A literal text, or a variable with its place. */
export type Part = string | Variable;

export interface TemplateFault extends Place {
  readonly message: string;
}

const NAME = /^[\p{L}_][\p{L}\p{N}_.-]*$/u;
/** Between the braces; what is longer is no name, and is not searched for its end. */
const LONGEST_NAME = 200;

/**
 * Splits a text at its variables. `whereIs` turns an offset of the text into a place of the file; by default the text is
 * the whole file.
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
  return parts;
}

/** Told of one case; a prompt can ask for thousands. */
const MOST_LACKING = 20;

/**
 * The text with its variables filled in one pass; null when one has no value (`missing` hears of each once). Beyond `most`
 * characters nothing more is filled in.
 */
export function fillTemplate(
  parts: readonly Part[],
  lookup: (name: string) => string | undefined,
  missing: (variable: Variable) => void,
  most = Number.POSITIVE_INFINITY,
): string | null {
  let text = '';
  const lacking = new Set<string>();
  for (const part of parts) {
    if (typeof part === 'string') {
      text += part;
      continue;
    }
    const value = lookup(part.name);
    if (value !== undefined) text += value;
    else if (!lacking.has(part.name)) {
      lacking.add(part.name);
      missing(part);
    }
    if (text.length > most || lacking.size >= MOST_LACKING) break;
  }
  return lacking.size === 0 ? text : null;
}

/** What a case gives to a variable: `input` and `context` are its own fields, everything else stands in `vars`. */
export function variableOf(row: Case, name: string): string | undefined {
  if (name === 'input' && row.input !== undefined) return row.input;
  if (name === 'context' && row.context !== undefined) return contextText(row.context);
  return Object.hasOwn(row.vars, name) ? row.vars[name] : undefined;
}

/** Passages apart by a blank line; one that has an id or a title carries them on a line of its own. */
export function contextText(context: readonly Chunk[]): string {
  return context
    .map(({ id, title, text }) => {
      const head = [id === undefined ? undefined : `[${id}]`, title].filter((part) => part !== undefined).join(' ');
      return head === '' ? text : `${head}\n${text}`;
    })
    .join('\n\n');
}
