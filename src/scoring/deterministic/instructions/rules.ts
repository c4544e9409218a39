/** The 25 verifiable instructions: what each requires of an answer, as facts that need no judge. */
import type { JsonObject } from '../../../text/json-object.ts';
import { languageOf, sameLanguage, showsEnglish } from './language.ts';
import { countSentences } from './sentences.ts';
import { countWords, isCapitals, isSmall, tokens } from './words.ts';

export type Kwargs = JsonObject;

/** Reads a kwarg or throws `KwargError`, which the scorer turns into a fault of the case. */
export class KwargError extends Error {}

function text(kwargs: Kwargs, key: string): string {
  const value = kwargs[key];
  if (typeof value !== 'string') throw new KwargError(`${key} must be a text`);
  return value;
}

function count(kwargs: Kwargs, key: string): number {
  const value = kwargs[key];
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new KwargError(`${key} must be a number`);
  return value;
}

function texts(kwargs: Kwargs, key: string): readonly string[] {
  const value = kwargs[key];
  if (!Array.isArray(value) || !value.every((item): item is string => typeof item === 'string'))
    throw new KwargError(`${key} must be a list of texts`);
  return value;
}

/** `at least` n, or `less than` n. */
function holds(found: number, kwargs: Kwargs, relation: string, bound: string): boolean {
  const limit = count(kwargs, bound);
  const word = text(kwargs, relation);
  if (word === 'at least') return found >= limit;
  if (word === 'less than') return found < limit;
  throw new KwargError(`${relation} must be "at least" or "less than"`);
}

const WORD = '[\\p{L}\\p{N}_]';

/** A pattern of more letters than any instruction names takes long to make, and of very many cannot be made. */
const LONGEST_TERM = 1_000;

function literal(value: string): string {
  if (value.length > LONGEST_TERM)
    throw new KwargError(`a text to look for has at most ${LONGEST_TERM} characters, this one ${value.length}`);
  return value.replace(/[.*+?^${}()|[\]\\/-]/gu, '\\$&');
}

/** Occurrences anywhere, inside words too, case ignored. */
function occurrences(answer: string, term: string): number {
  return answer.match(new RegExp(literal(term), 'giu'))?.length ?? 0;
}

/** The term between word boundaries, case ignored. */
function hasWord(answer: string, term: string): boolean {
  const first = new RegExp(`^${WORD}`, 'u').test(term);
  const last = new RegExp(`${WORD}$`, 'u').test(term);
  const before = first ? `(?<!${WORD})` : `(?<=${WORD})`;
  const after = last ? `(?!${WORD})` : `(?=${WORD})`;
  return new RegExp(before + literal(term) + after, 'iu').test(answer);
}

/** Non-blank parts; null when there is a blank one between others. */
function parts(answer: string, divider: string): readonly string[] | null {
  const all = answer.split(divider);
  const inner = all.slice(1, -1);
  if (inner.some((part) => part.trim() === '')) return null;
  return all.filter((part) => part.trim() !== '');
}

function strip(value: string, characters: string): string {
  const set = new Set(characters);
  let start = 0;
  let end = value.length;
  while (set.has(value[start]!)) start += 1;
  while (set.has(value[end - 1]!)) end -= 1;
  return value.slice(start, end);
}

function firstWord(paragraph: string): string {
  const word = paragraph.split(/\s/u)[0]!;
  return word
    .replace(/^'+/u, '')
    .replace(/^"+/u, '')
    .split(/[.,?!'"]/u)[0]!
    .toLowerCase();
}

/** Pairs of square brackets on one line, left to right, without nesting. */
function brackets(answer: string): number {
  let found = 0;
  for (const line of answer.split('\n')) {
    for (let open = line.indexOf('['); open >= 0; ) {
      const close = line.indexOf(']', open);
      if (close < 0) break;
      found += 1;
      open = line.indexOf('[', close);
    }
  }
  return found;
}

function isJson(answer: string): boolean {
  const bare = answer
    .trim()
    .replace(/^```(?:json)?/iu, '')
    .replace(/```$/u, '');
  try {
    JSON.parse(bare);
    return true;
  } catch {
    return false;
  }
}

/** A text whose language cannot be detected does not fail. */
function speaks(answer: string, language: string): boolean {
  const found = languageOf(answer);
  return found === null || sameLanguage(found, language);
}

const POSTSCRIPTS: Readonly<Record<string, RegExp>> = {
  'P.P.S': /p\.\s?p\.\s?s/iu,
  'P.S.': /p\.\s?s\./iu,
};

export const RULES: Readonly<Record<string, (answer: string, kwargs: Kwargs) => boolean>> = {
  'keywords:existence': (answer, kwargs) => texts(kwargs, 'keywords').every((term) => occurrences(answer, term) > 0),
  'keywords:frequency': (answer, kwargs) =>
    holds(occurrences(answer, text(kwargs, 'keyword').trim()), kwargs, 'relation', 'frequency'),
  'keywords:forbidden_words': (answer, kwargs) =>
    !texts(kwargs, 'forbidden_words').some((term) => hasWord(answer, term)),
  'keywords:letter_frequency': (answer, kwargs) => {
    const letter = text(kwargs, 'letter').trim().toLowerCase();
    return holds(answer.toLowerCase().split(letter).length - 1, kwargs, 'let_relation', 'let_frequency');
  },
  'language:response_language': (answer, kwargs) => speaks(answer, text(kwargs, 'language')),
  'length_constraints:number_sentences': (answer, kwargs) =>
    holds(countSentences(answer), kwargs, 'relation', 'num_sentences'),
  'length_constraints:number_paragraphs': (answer, kwargs) =>
    parts(answer, '***')?.length === count(kwargs, 'num_paragraphs'),
  'length_constraints:number_words': (answer, kwargs) => holds(countWords(answer), kwargs, 'relation', 'num_words'),
  'length_constraints:nth_paragraph_first_word': (answer, kwargs) => {
    const all = answer.split('\n\n');
    const written = all.filter((part) => part.trim() !== '').length;
    const nth = count(kwargs, 'nth_paragraph');
    const paragraph = all[nth - 1]?.trim() ?? '';
    if (nth > written || paragraph === '') return false;
    return (
      written === count(kwargs, 'num_paragraphs') && firstWord(paragraph) === text(kwargs, 'first_word').toLowerCase()
    );
  },
  'detectable_content:number_placeholders': (answer, kwargs) => brackets(answer) >= count(kwargs, 'num_placeholders'),
  'detectable_content:postscript': (answer, kwargs) => {
    const marker = text(kwargs, 'postscript_marker').trim();
    return POSTSCRIPTS[marker]?.test(answer) ?? answer.toLowerCase().includes(marker.toLowerCase());
  },
  'detectable_format:number_bullet_lists': (answer, kwargs) => {
    const bullets = answer.split(/\r\n|[\n\r\u2028\u2029]/u).filter((line, at, lines) => {
      const item = line.trimStart();
      if (item.startsWith('-')) return true;
      // A lone `*` on a line is a bullet only if another line follows.
      return item.startsWith('*') && item[1] !== '*' && (item.length > 1 || at < lines.length - 1);
    });
    return bullets.length === count(kwargs, 'num_bullets');
  },
  'detectable_format:constrained_response': (answer) =>
    ['My answer is yes.', 'My answer is no.', 'My answer is maybe.'].some((option) => answer.includes(option)),
  'detectable_format:number_highlighted_sections': (answer, kwargs) => {
    const single = answer.match(/\*[^\n*]*\*/gu) ?? [];
    const double = answer.match(/\*\*[^\n*]*\*\*/gu) ?? [];
    const filled = [...single, ...double].filter((part) => strip(part, '*').trim() !== '').length;
    return filled >= count(kwargs, 'num_highlights');
  },
  'detectable_format:multiple_sections': (answer, kwargs) => {
    const heading = new RegExp(`\\s?${literal(text(kwargs, 'section_spliter').trim())}\\s?\\d+\\s?`, 'gu');
    return (answer.match(heading)?.length ?? 0) >= count(kwargs, 'num_sections');
  },
  'detectable_format:json_format': (answer) => isJson(answer),
  'detectable_format:title': (answer) =>
    answer.split('\n').some((line) => {
      const [start, end] = [line.indexOf('<<'), line.lastIndexOf('>>')];
      return start >= 0 && end > start && strip(strip(line.slice(start, end + 2), '<'), '>').trim() !== '';
    }),
  'combination:two_responses': (answer) => {
    const responses = parts(answer, '******');
    return responses?.length === 2 && responses[0]!.trim() !== responses[1]!.trim();
  },
  'combination:repeat_prompt': (answer, kwargs) =>
    answer.trim().toLowerCase().startsWith(text(kwargs, 'prompt_to_repeat').trim().toLowerCase()),
  'startend:end_checker': (answer, kwargs) =>
    strip(answer.trim(), '"').toLowerCase().endsWith(text(kwargs, 'end_phrase').trim().toLowerCase()),
  'startend:quotation': (answer) => /^".*"$/su.test(answer.trim()),
  'change_case:capital_word_frequency': (answer, kwargs) =>
    holds(tokens(answer).filter(isCapitals).length, kwargs, 'capital_relation', 'capital_frequency'),
  'change_case:english_capital': (answer) => isCapitals(answer) && showsEnglish(answer, 'capitals'),
  'change_case:english_lowercase': (answer) => isSmall(answer) && showsEnglish(answer, 'small'),
  'punctuation:no_comma': (answer) => !answer.includes(','),
};
