/** The words that reports are made of, with foreign text kept apart from our own. */
import { count, many } from './format-numbers.ts';

/** Foreign text is kept apart from our own words, so that each renderer can escape it in its own way. */
export type Word = string | { readonly name: string } | { readonly prose: string };

export type Words = readonly Word[];

/**
 * Tagged template: the literal is our own, an inserted string is a foreign name, and inserted words stay as they are.
 */
export function say(literal: TemplateStringsArray, ...values: readonly (string | number | Words)[]): Words {
  return literal.flatMap((text, at): Word[] => {
    const value = values[at];
    const own: Word[] = text === '' ? [] : [text];
    if (value === undefined) return own;
    if (typeof value === 'string') return [...own, { name: value }];
    return [...own, ...(typeof value === 'number' ? [count(value)] : value)];
  });
}

/** Our own text as words, e.g. a formatted figure. */
export function own(text: string): Words {
  return [text];
}

/** Words as plain text, for terminals, titles and the record's headline. */
export function plain(words: Words): string {
  return words.map((word) => (typeof word === 'string' ? word : 'name' in word ? word.name : word.prose)).join('');
}

export function joined(parts: readonly Words[], separator: string): Words {
  return parts.flatMap((part, at) => (at === 0 ? [...part] : [separator, ...part]));
}

export function names(list: readonly string[]): Words {
  const shown = list.slice(0, 3).map((item) => say`${item}`);
  const more = list.length - shown.length;
  if (more > 0) return [...joined(shown, ', '), ` and ${many(more, 'more', 'more')}`];
  return shown.length > 1 ? [...joined(shown.slice(0, -1), ', '), ' and ', ...(shown.at(-1) ?? [])] : joined(shown, '');
}

/** Makes a note a whole sentence, with a capital at the start and a full stop at the end. */
export function asSentence(text: string): string {
  const trimmed = text.trim();
  if (trimmed === '') return '';
  const first = /^[a-z]+\s/.test(trimmed) ? trimmed.charAt(0).toUpperCase() + trimmed.slice(1) : trimmed;
  return /[.!?…:;)]$/.test(first) ? first : `${first}.`;
}
