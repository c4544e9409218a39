/** Where a text falls into words: at blanks, and at each letter in scripts that write none. */
import { expect, test } from 'vitest';
import { loadedAnew } from './stand.ts';

const load = () => loadedAnew<typeof import('../../../src/scoring/deterministic/tokenize.ts')>('tokenize');

test.each([
  ['Han', '天地', ['天', '地']],
  ['Hiragana', 'ねこ', ['ね', 'こ']],
  ['Katakana', 'ネコ', ['ネ', 'コ']],
  ['Thai, with the marks of each letter', 'น้ำดี', ['น้', 'ำ', 'ดี']],
  ['Lao', 'ນ້ຳ', ['ນ້', 'ຳ']],
  ['Khmer', 'ខ្ម', ['ខ្', 'ម']],
  ['Myanmar', 'မြန်', ['မြ', 'န်']],
] as const)('every letter of %s is a word', async (_, text, words) => {
  const { wordsOf } = await load();
  expect(wordsOf(text)).toEqual(words);
});

test('elsewhere letters, marks and digits in a row are one word, up to a letter of a script without blanks', async () => {
  const { wordsOf } = await load();
  expect(wordsOf('Größe 12a, naïve! 한국어 हिन्दी')).toEqual(['größe', '12a', 'naïve', '한국어', 'हिन्दी']);
  for (const letter of ['天', 'ね', 'ネ', 'ก', 'ກ', 'ក', 'က'])
    expect(wordsOf(`ab${letter}cd`)).toEqual(['ab', letter, 'cd']);
});

test('a text without letters and digits has no word', async () => {
  const { wordsOf } = await load();
  expect(wordsOf('?! … —')).toEqual([]);
});
