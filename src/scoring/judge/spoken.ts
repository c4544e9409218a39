/** Which languages and forms a suite and its answers use, so that a judge is tested in the same ones. */

import { languageOf } from '../deterministic/instructions/language.ts';

export type AnswerForm = 'json' | 'fenced';

export interface Spoken {
  /** ISO 639-1 codes, the most frequent first. */
  readonly languages: readonly string[];
  readonly forms: readonly AnswerForm[];
}

/** This many texts show what the rest is like. */
const MOST_TEXTS = 60;
const MOST_LETTERS = 400;
/** Shorter texts do not show their language. */
const LEAST_LETTERS = 20;
const LETTERS_OF_DENSE_SCRIPTS = 3;
const DENSE = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/gu;
/** A language or form that a smaller share of the texts shows counts as chance. */
const LEAST_SHARE = 0.1;
const MOST_LANGUAGES = 3;

function isJson(text: string): boolean {
  return /^\s{0,20}[{[]/.test(text);
}

function isFenced(text: string): boolean {
  return text.includes('```');
}

export function spokenIn(texts: readonly string[]): Spoken {
  const step = Math.max(1, Math.ceil(texts.length / MOST_TEXTS));
  const some = texts.filter((_, at) => at % step === 0).map((text) => text.slice(0, MOST_LETTERS));
  const counts = new Map<string, number>();
  for (const text of some) {
    const letters =
      (text.match(/\p{L}/gu)?.length ?? 0) + (LETTERS_OF_DENSE_SCRIPTS - 1) * (text.match(DENSE)?.length ?? 0);
    const language = letters < LEAST_LETTERS ? null : languageOf(text);
    if (language !== null) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const enough = Math.max(1, LEAST_SHARE * some.length);
  const languages = [...counts]
    .filter(([, count]) => count >= enough)
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, MOST_LANGUAGES)
    .map(([language]) => language);
  const forms: AnswerForm[] = [];
  if (some.filter(isJson).length >= enough) forms.push('json');
  if (some.filter(isFenced).length >= enough) forms.push('fenced');
  return { languages, forms };
}
