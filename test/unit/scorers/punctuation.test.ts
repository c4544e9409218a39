/** Which marks of a text have a meaning of their own, and which only close a sentence or a quotation. */
import { expect, test } from 'vitest';
import type { withoutMarks } from '../../../src/scoring/deterministic/punctuation.ts';
import { loadedAnew } from './stand.ts';

/** `[text, what is left of it]` */
const ROWS: readonly (readonly [string, string])[] = [
  ['“Well, it’s (so) – _nice_!” … • ok?', 'Well its so  nice   ok'],
  ['「巴黎」。', '巴黎'],
  ['■ done ☐ open', ' done  open'],
  ['100% of C# & C++ → 5 €', '100% of C# & C++ → 5 €'],
  // Quotes, points, commas and colons belong to a number.
  ["5'10 isn't '5'", "5'10 isnt 5"],
  ['or 3.5 and .5', 'or 3.5 and .5'],
  ['v.5 ends. a .b', 'v5 ends a b'],
  ['or 2,5 at 3:30', 'or 2,5 at 3:30'],
  ['a,5 or: 5, 6:', 'a5 or 5 6'],
  ['let x := 5,= 6', 'let x := 5= 6'],
  // A factorial or a negation, unless a sentence ends.
  ['x1 = 5!', 'x1 = 5!'],
  ['x1n!', 'x1n'],
  ['it is 5!', 'it is 5'],
  ['so !done', 'so !done'],
  ['so!done', 'sodone'],
  ['so x != y', 'so x != y'],
  // Signs.
  ['-5', '-5'],
  ['−5', '-5'],
  ['-$5', '-$5'],
  ['-€(.5)', '-€.5'],
  ['-((((5))))', '-5'],
  ['ab-5', 'ab5'],
  ['--5', '5'],
  ['- so', ' so'],
  // Between two quantities.
  ['3-4', '3-4'],
  ['3 - 4', '3 - 4'],
  ['2**10', '2**10'],
  ['2****10', '210'],
  ['x * y', 'x * y'],
  ['so * y', 'so  y'],
  ['ab*c', 'abc'],
  ['c*ab', 'cab'],
  ['33 *45', '33 45'],
  ['33* 45', '33 45'],
  ['a *= b', 'a *= b'],
  ['3·4 3•4 3‧4 3_4', '3·4 3•4 3‧4 3_4'],
  ['α-β', 'α-β'],
  // Brackets that multiply, apply or bound.
  ['2(3+4)', '2(3+4)'],
  ['f(x)', 'f(x)'],
  ['see(3)', 'see3'],
  ['[1, 2)', '[1 2)'],
  ['[1, 2] {3} (4)', '1 2 3 4'],
  ['a) b', 'a b'],
  ['f((x))', 'f(x)'],
  // Powers, mixed numbers and groups of thousands keep their value.
  ['10¹²', '10^12'],
  ['3½', '3 1/2'],
  ['１２', '12'],
  ["12,345 1'200,300", '12345 1200300'],
  ['1,200.5', '1200.5'],
  ['1,200,5', '1,200,5'],
  ['1,2345', '1,2345'],
  ['0,200', '0,200'],
  ['1234,567', '1234,567'],
  ['5.1,200', '5.1,200'],
];

test('each text keeps the marks that mean something, and loses the others', async () => {
  const marks = await loadedAnew<{ withoutMarks: typeof withoutMarks }>('punctuation');
  for (const [text, left] of ROWS) expect(marks.withoutMarks(text).stripped, text).toBe(left);
});
