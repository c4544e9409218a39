/** LanguageMatch: is the answer in the requested language, or in that of the question? */
import { z } from 'zod';
import type { Score, ScoreInput, TemplateSpec } from '../../inputs/template.ts';
import { deterministic, expectedOf, fail, isList, missing, pass } from './define-template.ts';
import { languageOf, sameLanguage } from './instructions/language.ts';

/** With fewer letters no profile can decide; a letter of a script without blanks counts as three. */
const FEWEST = 20;
const DENSE = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/gu;
/** Detection gains no certainty beyond this length, and up to it takes only milliseconds. */
const ENOUGH = 20_000;

/** Code, links and marks have no language. */
function prose(text: string): string {
  let inside = false;
  const kept: string[] = [];
  for (const line of text.split('\n')) {
    if (/^ {0,3}(?:```|~~~)/u.test(line)) inside = !inside;
    else if (!inside) kept.push(line);
  }
  return kept
    .join('\n')
    .split('`')
    .filter((_, index) => index % 2 === 0)
    .join(' ')
    .replace(/(?:https?:\/\/|www\.)\S{1,2000}/gu, ' ')
    .slice(0, ENOUGH);
}

function letters(text: string): number {
  return (text.match(/\p{L}/gu)?.length ?? 0) + 2 * (text.match(DENSE)?.length ?? 0);
}

function short(what: string): Score {
  return { status: 'unscored', code: 'too-short', reason: `${what} has too few letters to tell its language` };
}

/** Codes wanted, or the score to return instead. */
function wantedOf(input: ScoreInput, given: readonly string[] | undefined): readonly string[] | Score {
  if (given !== undefined) return given;
  const { expected } = input.case;
  const own = typeof expected === 'object' ? expectedOf(input.case, 'language') : undefined;
  const codes = typeof own === 'string' ? [own] : own;
  if (isList(codes) && codes.length > 0 && codes.every((code) => typeof code === 'string')) return codes;
  if (codes !== undefined && codes !== null) return missing('expected.language', 'give a code such as de, or a list');
  const asked = input.case.input ?? input.case.messages?.findLast(({ role }) => role === 'user')?.content ?? null;
  if (asked === null)
    return missing('expected.language', 'give `language` in suite or case, or an input to compare with');
  const text = prose(asked);
  const language = letters(text) < FEWEST ? null : languageOf(text);
  return language === null ? short('the input') : [language];
}

const languageMatch = deterministic({
  name: 'LanguageMatch',
  version: '1.0.0',
  group: 'H',
  summary:
    'The answer is in the wanted language: of the suite, of the case, else of the input. Code and links are left out.',
  inputs: ['output'],
  optional: ['expected.language', 'input'],
  scale: 'bin',
  pass: 1,
  passRule: 'the language detected is one of those wanted; under 20 letters it is unscored',
  shape: ['prompt', 'weight'],
  parameters: z.strictObject({
    language: z
      .union([z.string().trim().min(2), z.array(z.string().trim().min(2)).min(1)])
      .optional()
      .describe('ISO 639-1 code or several, such as de'),
  }),
  example: {
    suite: '- LanguageMatch',
    case: { id: 'c1', input: 'Wann kommt mein Paket endlich bei mir zu Hause an?' },
    output: 'Your parcel will be delivered tomorrow morning.',
    score: 0,
  },
  pinned: JSON.stringify({ detector: 'eld 2.1.0 small', FEWEST, ENOUGH }),
  bind: ({ language }) => {
    const given = typeof language === 'string' ? [language] : language;
    return (input) => {
      const wanted = wantedOf(input, given);
      if (!Array.isArray(wanted)) return wanted as Score;
      const codes = wanted as readonly string[];
      const text = prose(input.output);
      if (letters(text) < FEWEST) return short('the answer');
      const found = languageOf(text);
      if (found === null) return short('the answer');
      return codes.some((code) => sameLanguage(found, code))
        ? pass()
        : fail(`language:${found}`, `${found}, wanted ${codes.join(' or ')}`);
    };
  },
});

export const SPECS: readonly TemplateSpec[] = [languageMatch];
