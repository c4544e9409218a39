import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gramCount, gramsOf, matchesOf } from '../../../src/scoring/deterministic/ngrams.ts';
import { commonSubsequence } from '../../../src/scoring/deterministic/subsequence.ts';
import { wordsOf } from '../../../src/scoring/deterministic/tokenize.ts';
import { bind, outcome, type Row, specOf } from './stand.ts';

const answer = (...expected: string[]) => ({ expected: { answer: expected } });
const round = (value: number): number => Math.round(value * 1e6) / 1e6;

const TABLE: Readonly<Record<string, readonly Row[]>> = {
  FuzzyMatch: [
    ['composed and decomposed letters', {}, answer('café olé très bien'), 'cafe\u0301 ole\u0301 tre\u0300s bien', 1],
    ['the same text, white space around it aside', {}, answer('kitten'), ' kitten\n', 1],
    ['three edits of seven letters', {}, answer('kitten'), 'sitting', round(4 / 7), 'differs'],
    ['nothing in common', {}, answer('abc'), 'xyz', 0, 'nothing-in-common'],
    ['the nearest of several', {}, answer('dog', 'sitting'), 'sittin', round(6 / 7), 'differs'],
    ['case counts', {}, answer('AB'), 'ab', 0, 'nothing-in-common'],
    ['case does not count', { normalise: ['case'] }, answer('AB'), 'ab', 1],
    ['composed and decomposed letters', {}, answer('é'), 'e\u0301', 1],
    ['an empty answer', {}, answer('abc'), '', 0, 'nothing-in-common'],
    ['nothing where nothing is expected', {}, answer(''), ' ', 1],
    ['nothing expected', {}, { expected: { label: 'a' } }, 'a', 'error'],
    ['two texts too long to compare', {}, answer('a'.repeat(70_000)), 'b'.repeat(70_000), 'unscored'],
  ],
  TokenF1: [
    ['composed and decomposed letters', {}, answer('café olé très bien'), 'cafe\u0301 ole\u0301 tre\u0300s bien', 1],
    ['case, articles and punctuation aside', {}, answer('The Eiffel Tower'), 'eiffel tower!', 1],
    ['one word more on each side', {}, answer('red green'), 'green blue', 0.5, 'differs'],
    ['a word counts as often as it stands in both', {}, answer('a b b'), 'b b b b', round(4 / 6), 'differs'],
    ['a possessive is one word', {}, answer("Rome's"), 'Rome’s', 1],
    ['the best of several', {}, answer('x', 'in 1999'), '1999', round(2 / 3), 'differs'],
    ['no word in common', {}, answer('x'), 'y', 0, 'nothing-in-common'],
    ['nothing but articles on both sides', {}, answer('the'), 'a', 1],
    ['an empty answer', {}, answer('x'), '', 0, 'nothing-in-common'],
    ['letters of a script without blanks', {}, answer('北京市'), '北京', 0.8, 'differs'],
    ['a number in the data', {}, { expected: 1999 }, 'In 1999', round(2 / 3), 'differs'],
    ['an object expected', {}, { expected: { answer: { a: 1 } } }, 'x', 'error'],
  ],
  RougeL: [
    ['composed and decomposed letters', {}, answer('café olé très bien'), 'cafe\u0301 ole\u0301 tre\u0300s bien', 1],
    ['the same words', {}, answer('a b c'), 'A, b: c.', 1],
    ['order counts', {}, answer('police killed the gunman'), 'the gunman killed police', 0.5, 'differs'],
    ['gaps do not', {}, answer('police killed the gunman'), 'police ended the gunman', 0.75, 'differs'],
    ['recall', { measure: 'recall' }, answer('a b'), 'a x b y', 1],
    ['precision', { measure: 'precision' }, answer('a b'), 'a x b y', 0.5, 'differs'],
    ['the best of several', {}, answer('x y', 'a b'), 'a b', 1],
    ['nothing in common', {}, answer('a'), 'b', 0, 'nothing-in-common'],
    ['an empty answer', {}, answer('a'), ' ', 0, 'nothing-in-common'],
    ['nothing expected', {}, {}, 'a', 'error'],
  ],
  BleuScore: [
    ['composed and decomposed letters', {}, answer('café olé très bien'), 'cafe\u0301 ole\u0301 tre\u0300s bien', 1],
    ['the same sentence', {}, answer('The cat sat.'), 'The cat sat.', 1],
    ['one word', {}, answer('yes'), 'yes', 1],
    ['no word in common', {}, answer('a b c d e'), 'v w x y z', 0, 'nothing-in-common'],
    // 5/6 words, (3+1)/(5+1) pairs, (1+1)/(4+1) triples, (0+1)/(3+1) fours.
    [
      'one word of six changed',
      {},
      answer('the cat sat on the mat'),
      'the cat is on the mat',
      round(((5 / 6) * (4 / 6) * (2 / 5) * (1 / 4)) ** 0.25),
      'differs',
    ],
    // All n-grams match; the penalty is exp(1 - 4/2).
    ['half the length', {}, answer('a b c d'), 'a b', round(Math.exp(-1)), 'differs'],
    ['the reference nearest in length sets the penalty', {}, answer('a b c d', 'a b'), 'a b', 1],
    ['a word may be matched by either reference, once', {}, answer('a x', 'b y'), 'a b', round(0.5 ** 0.25), 'differs'],
    ['case counts', {}, answer('Yes'), 'yes', 0, 'nothing-in-common'],
    ['punctuation is a token of its own', {}, answer('Hello, world.'), 'Hello , world .', 1],
    [
      'a decimal comma is not',
      {},
      answer('1,5 kg'),
      '1 , 5 kg',
      round((0.25 * (1 / 4) * (1 / 3) * (1 / 2)) ** 0.25),
      'differs',
    ],
    ['characters for a script without blanks', { tokenizer: 'char' }, answer('今天 天气好'), '今天天气好', 1],
    ['an empty answer', {}, answer('a'), '', 0, 'nothing-in-common'],
    ['nothing expected', {}, {}, 'a', 'error'],
  ],
  ChrF: [
    ['composed and decomposed letters', {}, answer('café olé très bien'), 'cafe\u0301 ole\u0301 tre\u0300s bien', 1],
    ['the same text, blanks aside', {}, answer('a bc'), 'ab c', 1],
    // n = 1: precision 3/4, recall 3/4; n = 2: 2/3, 2/3; n = 3: 1/2, 1/2; n = 4: 0; longer ones stand in neither.
    ['one letter of four', {}, answer('abcd'), 'abcx', round((3 / 4 + 2 / 3 + 1 / 2) / 4), 'differs'],
    // Precision 1 for n = 1, 2; recall 2/4 and 1/3; longer n-grams are not in the answer. F2 = 5PR / (4P + R).
    ['recall counts double', {}, answer('abcd'), 'ab', round((5 * (5 / 12)) / (4 + 5 / 12)), 'differs'],
    ['the best of several', {}, answer('xyz', 'ab'), 'ab', 1],
    ['nothing in common', {}, answer('ab'), 'xy', 0, 'nothing-in-common'],
    ['an empty answer', {}, answer('ab'), '', 0, 'nothing-in-common'],
    ['a letter beyond the basic plane is one', {}, answer('🙂'), '🙂', 1],
    ['nothing expected', {}, { expected: { answer: [] } }, 'a', 'error'],
  ],
};

describe.each(Object.entries(TABLE))('%s scores', (name, rows) => {
  test.each(rows.map((row) => [row[0], row] as const))('%s', async (_, row) => {
    expect(outcome(await specOf(name), row)).toEqual([row[4], row[5]]);
  });
});

const FIVE = Object.keys(TABLE);
const words = fc.array(fc.constantFrom('ka', 'lo', 'mi', 'nu', 'pe'), { maxLength: 60 });

describe('similarity', () => {
  test.each(FIVE)('%s is 1 for the reference itself and never more for another text', async (name) => {
    const { score } = bind(await specOf(name));
    fc.assert(
      fc.property(words, words, (reference, other) => {
        const row = answer(reference.join(' '));
        expect(score(row, reference.join(' '))).toMatchObject({ score: 1 });
        const found = score(row, other.join(' '));
        expect(found.status === 'scored' && found.score >= 0 && found.score <= 1).toBe(true);
      }),
      { numRuns: 100, seed: 11 },
    );
  });

  test.each(FIVE)('a further reference never lowers %s, its length penalty aside', async (name) => {
    const { score } = bind(await specOf(name));
    const of = (row: ReturnType<typeof answer>, text: string): number => {
      const found = score(row, text);
      return found.status === 'scored' ? found.score : Number.NaN;
    };
    fc.assert(
      fc.property(words, words, words, (first, second, other) => {
        const more = name === 'BleuScore' ? second.slice(0, first.length) : second;
        if (more.length !== first.length && name === 'BleuScore') return;
        const text = other.join(' ');
        const least = of(answer(first.join(' ')), text);
        expect(of(answer(first.join(' '), more.join(' ')), text)).toBeGreaterThanOrEqual(least - 1e-12);
      }),
      { numRuns: 100, seed: 12 },
    );
  });

  test('the common subsequence is that of the plain table', () => {
    const plain = (a: readonly string[], b: readonly string[]): number => {
      let row = new Array<number>(b.length + 1).fill(0);
      for (const x of a) {
        const next = [0];
        for (const [at, y] of b.entries()) next.push(x === y ? row[at]! + 1 : Math.max(row[at + 1]!, next[at]!));
        row = next;
      }
      return row[b.length]!;
    };
    const long = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 140 });
    fc.assert(
      fc.property(long, long, (a, b) => {
        expect(commonSubsequence(a, b)).toBe(plain(a, b));
      }),
      { numRuns: 200, seed: 13 },
    );
  });

  test('matched n-grams are those of a plain count', () => {
    const counts = (list: readonly string[], n: number): Map<string, number> => {
      const found = new Map<string, number>();
      for (let at = 0; at < gramCount(list.length, n); at++) {
        const key = list.slice(at, at + n).join(' ');
        found.set(key, (found.get(key) ?? 0) + 1);
      }
      return found;
    };
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 3 }), words, (references, text) => {
        const found = matchesOf(gramsOf(references, 4), text);
        for (const n of [1, 2, 3, 4]) {
          const wanted = [...counts(text, n)].reduce((sum, [key, count]) => {
            const most = Math.max(...references.map((reference) => counts(reference, n).get(key) ?? 0));
            return sum + Math.min(count, most);
          }, 0);
          expect(found[n - 1]).toBe(wanted);
        }
      }),
      { numRuns: 100, seed: 14 },
    );
  });

  test('words are letters and digits in lower case, one letter each where no blanks are written', () => {
    expect(wordsOf('Don’t STOP-now, 3.5 €!')).toEqual(['don', 't', 'stop', 'now', '3', '5']);
    expect(wordsOf('私はABCです')).toEqual(['私', 'は', 'abc', 'で', 'す']);
    expect(wordsOf('한국어 문장')).toEqual(['한국어', '문장']);
    expect(wordsOf('\ud800 \u0000')).toEqual([]);
  });

  test('an unknown measure or tokenizer is refused', async () => {
    expect((await specOf('RougeL')).parameters.safeParse({ measure: 'f2' }).success).toBe(false);
    expect((await specOf('BleuScore')).parameters.safeParse({ tokenizer: 'intl' }).success).toBe(false);
  });
});
