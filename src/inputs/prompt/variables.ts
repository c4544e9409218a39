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

const NAME = /^\s*([\p{L}_][\p{L}\p{N}_.-]*)\s*$/u;

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
    const close = text.indexOf('}}', open + 2);
    const name = close < 0 ? null : NAME.exec(text.slice(open + 2, close));
    if (name === null) {
      const seen = text.slice(open, close < 0 || close > open + 40 ? open + 30 : close + 2).split('\n')[0];
      note({
        ...whereIs(open),
        message: `${seen} is not a variable; a variable is {{name}}, and \\{{ stands for a literal {{`,
      });
      at = open + 2;
      continue;
    }
    if (literal !== '') parts.push(literal);
    literal = '';
    parts.push({ name: name[1]!, file, ...whereIs(open) });
    at = close + 2;
  }
  literal += text.slice(at);
  if (literal !== '') parts.push(literal);
  return parts;
}

/** The text with its variables filled in one pass; null when one has no value (`missing` hears of each). */
export function fillTemplate(
  parts: readonly Part[],
  lookup: (name: string) => string | undefined,
  missing: (variable: Variable) => void,
): string | null {
  let text = '';
  let whole = true;
  for (const part of parts) {
    if (typeof part === 'string') {
      text += part;
      continue;
    }
    const value = lookup(part.name);
    if (value === undefined) {
      whole = false;
      missing(part);
    } else text += value;
  }
  return whole ? text : null;
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
