/** Which part of an answer shows its language, how much of it is enough, and what else names the language wanted. */
import { describe, expect, test } from 'vitest';
import { languageOf, sameLanguage, showsEnglish } from '../../../src/scoring/deterministic/instructions/language.ts';
import { bind, caseOf, type Given, inputOf, outcome, type Row, specOf } from './stand.ts';

const GERMAN = 'Ihr Paket ist unterwegs und kommt morgen früh bei Ihnen an.';
const ENGLISH = 'Your parcel is on its way and arrives with you tomorrow morning.';
const DE = { language: 'de' };
const wanted = (language: unknown): Given => ({ input: GERMAN, expected: { language: language as string } });
const letters = (text: string, count: number): string => {
  let left = count;
  return [...text].filter((one) => (/\p{L}/u.test(one) ? left-- > 0 : left > 0)).join('');
};

const ROWS: readonly Row[] = [
  ['a code block shows nothing', DE, {}, `${GERMAN}\n\`\`\`\n${ENGLISH.repeat(3)}\n\`\`\``, 1],
  ['nor one that is indented', DE, {}, `${GERMAN}\n   ~~~\n${ENGLISH.repeat(3)}\n~~~\n${GERMAN}`, 1],
  ['a fence within a line opens none', DE, {}, `so ~~~\n${GERMAN}`, 1],
  ['code spans show nothing', DE, {}, `${GERMAN} \`${ENGLISH.repeat(3)}\` ${GERMAN}`, 1],
  ['what stands after a code span does', DE, {}, `\`x\` ${GERMAN}`, 1],
  ['links show nothing', DE, {}, `${GERMAN} http://a.com/${'your-parcel-is-on-its-way-'.repeat(9)}`, 1],
  ['links without a scheme neither', DE, {}, `${GERMAN} www.a.com/${'your-parcel-is-on-its-way-'.repeat(9)}`, 1],
  ['a link alone', DE, {}, 'Ja: http://a.com/ihr-paket-ist-unterwegs-und-kommt', 'unscored'],
  ['a safe link alone', DE, {}, 'Ja: https://a.com/ihr-paket-ist-unterwegs-und-kommt', 'unscored'],
  ['a code span alone', DE, {}, `Ja: \`${GERMAN}\``, 'unscored'],
  ['a block of tildes alone', DE, {}, `~~~\n${GERMAN}\n~~~`, 'unscored'],
  ['code alone', DE, {}, `\`\`\`\n${GERMAN}\n\`\`\``, 'unscored'],
  ['nineteen letters', DE, {}, letters(GERMAN, 19), 'unscored'],
  ['twenty letters', DE, {}, letters(GERMAN, 20), 1],
  ['six Hangul letters', DE, {}, '감사합니다네', 'unscored'],
  ['seven of them', { language: 'ko' }, {}, '감사합니다네요', 1],
  ['one of the languages of the case', {}, wanted(['fr', 'de']), GERMAN, 1],
  ['another one', {}, wanted('fr'), GERMAN, 0, 'language:de'],
  ['an empty list', {}, wanted([]), GERMAN, 'error'],
  ['a list with a number', {}, wanted(['de', 3]), GERMAN, 'error'],
  ['a number', {}, wanted(3), GERMAN, 'error'],
  ['null is none, and the input counts', {}, wanted(null), GERMAN, 1],
  ['an input of nineteen letters', {}, { input: letters(GERMAN, 19) }, GERMAN, 'unscored'],
  ['an input of twenty letters', {}, { input: letters(GERMAN, 20) }, GERMAN, 1],
  ['code of the input shows nothing', {}, { input: `${GERMAN} \`${ENGLISH.repeat(3)}\`` }, GERMAN, 1],
  ['neither input nor messages', {}, {}, GERMAN, 'error'],
];

describe('LanguageMatch', () => {
  test.each(ROWS.map((row) => [row[0], row] as const))('%s', async (_, row) => {
    expect(outcome(await specOf('LanguageMatch'), row)).toEqual([row[4], row[5]]);
  });

  test('says what has too few letters, and which languages were wanted', async () => {
    const spec = await specOf('LanguageMatch');
    expect(bind(spec, DE).score({}, 'Ja.')).toMatchObject({
      code: 'too-short',
      reason: 'the answer has too few letters to tell its language',
    });
    expect(bind(spec).score({ input: 'Wann?' }, GERMAN)).toMatchObject({
      reason: 'the input has too few letters to tell its language',
    });
    expect(bind(spec, { language: ['de', 'fr'] }).score({}, ENGLISH)).toMatchObject({
      reason: 'en, wanted de or fr',
    });
  });
});

test('of a conversation the last message of the user is compared with', async () => {
  const scorer = (await specOf('LanguageMatch')).bind({}, { read: () => null, note: () => {} });
  const score = (...said: readonly (readonly ['user' | 'assistant' | 'system', string])[]) => {
    const messages = said.map(([role, content]) => ({ role, content }));
    return scorer.kind === 'pure' && scorer.score(inputOf({ ...caseOf({}), messages }, { output: GERMAN }));
  };
  expect(score(['user', ENGLISH], ['user', GERMAN], ['assistant', ENGLISH])).toMatchObject({ score: 1 });
  expect(score(['user', GERMAN], ['user', ENGLISH])).toMatchObject({ score: 0 });
  expect(score(['system', GERMAN])).toMatchObject({ status: 'error' });
});

test.each([
  ['no', 'nb', true],
  ['nn', 'no_NO', true],
  ['tl', 'FIL', true],
  ['id', 'es', false],
  ['es', 'id', false],
  ['pt', 'pt-BR', true],
])('%s counts as %s: %s', (found, code, same) => {
  expect(sameLanguage(found, code)).toBe(same);
});

test.each([
  ['mk', 'Ова е една кратка реченица за тоа како ќе биде времето.'],
  ['bg', 'Днес времето е слънчево и топло, а утре ще вали силен дъжд.'],
  ['id', 'Anda bisa melihat ini karena kami akan datang dari kota itu.'],
  ['cy', "Mae'r tywydd yn braf ac mae pawb yn hapus gan fod yr haul allan."],
  ['so', 'Waxaan ku faraxsanahay inuu maanta yimid oo uu la hadlay.'],
  ['en', 'My na is a ya and a wa in the town of my friend here today.'],
  ['sw', 'Juma alikimbia, Asha anacheza, wote walifurahi.'],
  ['en', 'The capitalization of documentation is an implementation detail.'],
  ['de', 'Das war nie genau das, was er uns sagen wollte.'],
  ['ne', 'रामलाई सीतालाई किताबहरू घरबाट पठाइयो।'],
  [null, '1234 5678'],
])('a text in %s', (code, text) => {
  expect(languageOf(text)).toBe(code);
});

const TWENTY = 'the quick brown fox jumps over that lazy dog and then it goes home to sleep because this was long';
test.each<[boolean, 'small' | 'capitals', string]>([
  [true, 'small', '123'],
  [false, 'small', 'yes this works'],
  [true, 'small', 'yes this works well'],
  [false, 'small', 'dies ist ein ganz gewöhnlicher deutscher satz'],
  [true, 'capitals', TWENTY.toUpperCase()],
  [false, 'capitals', TWENTY.replace(' long', '').toUpperCase()],
  [true, 'capitals', `${TWENTY} ${'the '.repeat(313)}`.toUpperCase()],
  [false, 'capitals', `${TWENTY} ${'the '.repeat(314)}`.toUpperCase()],
])('it is %s that a text in %s letters shows English: %s', (shows, how, text) => {
  expect(showsEnglish(text, how)).toBe(shows);
});
