import { describe, expect, test } from 'vitest';
import { bind, outcome, type Row, specOf } from './stand.ts';

const LABELS = ['card', 'card_lost', 'Top up', 'c++'];
const label = (expected: string) => ({ expected: { label: expected } });
const answer = (expected: string | number | readonly (string | number)[]) => ({ expected: { answer: expected } });
const terms = (...list: string[]) => ({ expected: { terms: list } });

/** With `normalise: [punctuation]`: what is equal to what. `[expected, answered, equal]` */
const PLAIN: readonly (readonly [string, string, 0 | 1])[] = [
  ['Paris', '"Paris."', 1],
  ['Paris', '**Paris**!', 1],
  ['Paris', '（Paris）。', 1],
  ['Paris France', 'Paris, France', 1],
  ['not-spam', 'not_spam', 1],
  ['email', 'e-mail', 1],
  ['dont', 'don’t', 1],
  ['1200', '1,200', 1],
  ['US', 'U.S.', 1],
  ['x^2', 'x²', 1],
  ['-5', '−5', 1],
  ['答案是巴黎', '答案是**巴黎**。', 1],
  // A sign, a decimal point, a power, a fraction.
  ['5', '-5', 0],
  ['5', '-$5', 0],
  ['5', '-(5)', 0],
  ['314', '3.14', 0],
  ['5', '.5', 0],
  ['25', '2,5', 0],
  ['102', '10²', 0],
  ['12', '1/2', 0],
  ['330', '3:30', 0],
  ['31/2', '3½', 0],
  // Operators.
  ['x > 5', 'x < 5', 0],
  ['3 - 4', '3 + 4', 0],
  ['34', '3-4', 0],
  ['xy', 'x-y', 0],
  ['2*3', '2**3', 0],
  ['= 1', '!= 1', 0],
  ['x', '!x', 0],
  ['5', '5!', 0],
  ['23+4', '2(3+4)', 0],
  ['fx', 'f(x)', 0],
  ['[1, 2]', '[1, 2)', 0],
  // Symbols.
  ['C#', 'C++', 0],
  ['C', 'C#', 0],
  ['5', '5%', 0],
  ['👎', '👍', 0],
  ['->', '<-', 0],
  ['...', '!!!', 0],
  ['...', '…', 1],
];
const MARKS: readonly Row[] = PLAIN.map(
  ([expected, output, score]) =>
    [
      `${JSON.stringify(output)} is ${score === 1 ? '' : 'not '}${JSON.stringify(expected)} without marks`,
      { normalise: ['punctuation'] },
      answer(expected),
      output,
      score,
      ...(score === 1 ? [] : ['wrong-answer']),
    ] as unknown as Row,
);
/** A term of marks alone is looked for as it stands. `[term, answer, stands there]` */
const SIGNS: readonly (readonly [string, string, boolean])[] = [
  ['😀', 'Hello there', false],
  ['->', 'Hello there', false],
  ['###', 'Hello there', false],
  ['...', 'Hello there', false],
  ['->', 'a -> b', true],
  ['...', 'Well...', true],
  ['5!', 'It is 5!', true],
  ['-5', 'It is -5.', true],
  ['Paris,', 'Paris', true],
];
const signs = (found: 0 | 1, absent: string): readonly Row[] =>
  SIGNS.map(
    ([term, output, stands]) =>
      [
        `${JSON.stringify(term)} in ${JSON.stringify(output)}`,
        { normalise: ['punctuation'] },
        terms(term),
        output,
        stands ? found : ((1 - found) as 0 | 1),
        ...((stands ? found : 1 - found) === 1 ? [] : [found === 1 ? absent : `present:${term}`]),
      ] as unknown as Row,
  );

const TABLE: Readonly<Record<string, readonly Row[]>> = {
  ExactMatch: [
    ['equal after trimming', {}, answer('yes'), ' yes\n', 1],
    ['another answer', {}, answer('yes'), 'no', 0, 'wrong-answer'],
    ['case counts', {}, answer('yes'), 'Yes', 0, 'wrong-answer'],
    ['case does not count', { normalise: ['case'] }, answer('yes'), 'YES', 1],
    ['a plain value is the answer', {}, { expected: 'yes' }, 'yes', 1],
    ['one of several', {}, answer(['a', 'b']), 'b', 1],
    ['a number in the data', {}, answer(12), '12', 1],
    ['the group of the last match', { extract: 'A: (\\w+)' }, answer('two'), 'A: one A: two', 1],
    ['no match', { extract: 'A: (\\w+)' }, answer('two'), 'two', 0, 'no-match'],
    ['composed and decomposed letters', {}, answer('caf\u00e9'), 'cafe\u0301', 1],
    ['nothing expected', {}, { expected: { label: 'a' } }, 'a', 'error'],
    ...MARKS,
  ],
  NumericMatch: [
    ['thousands marks and currency are no part of a number', {}, answer('1,000'), 'It costs $1000.', 1],
    ['another number', {}, answer('18'), '19', 0, 'wrong-number'],
    ['the last number counts', {}, answer('18'), '3 * 6 = 18', 1],
    ['no number', {}, answer('18'), 'eighteen', 0, 'no-number'],
    ['no match', { extract: '(?m)^A:\\s*(.*?)\\s*$' }, answer('18'), '18', 0, 'no-match'],
    ['an absolute tolerance', { tolerance: 0.5 }, answer(10), '10.5', 1],
    ['beyond it', { tolerance: 0.5 }, answer(10), '10.51', 0, 'wrong-number'],
    ['a relative tolerance', { tolerance: { rel: 0.1 } }, answer(-200), '-219', 1],
    ['either of two tolerances', { tolerance: { abs: 1, rel: 0.01 } }, answer(10), '11', 1],
    ['a decimal comma', { decimal: ',' }, answer(1234.5), '1.234,50 €', 1],
    ['a negative zero', {}, answer(0), '-0', 1],
    ['a plain number', {}, { expected: 7 }, '7', 1],
    ['an expected answer without a number', {}, answer('many'), '7', 'error'],
    ['a pair is not glued to one number', {}, answer('25'), 'x, y = 2,5', 0, 'wrong-number'],
    ['the last of a list counts', {}, answer('7'), 'Primes: 2,3,5,7', 1],
    ['a fraction equals its value', {}, answer('0.75'), 'It is \\frac{3}{4}.', 1],
    ['a percentage may be told as a share', {}, answer(0.5), 'It is 50 %.', 1],
    ['a percentage is the number before its sign', {}, answer('50'), 'It is 50 %.', 1],
    ['two percentages are compared as they stand', {}, answer('0.5 %'), '50 %', 0, 'wrong-number'],
  ],
  LabelMatch: [
    ['the label alone', { labels: LABELS }, label('card'), 'card', 1],
    ['the label in bold, after a heading', { labels: LABELS }, label('card'), 'Category: **Card**\n\nBecause', 1],
    ['the longer of two at one place', { labels: LABELS }, label('card_lost'), 'card_lost', 1],
    ['the first named counts', { labels: LABELS }, label('card'), 'Top up, card', 0, 'wrong-label:card>Top up'],
    ['a label inside a word is none', { labels: LABELS }, label('card'), 'discard cardholder', 0, 'out-of-set'],
    ['a label that ends in signs', { labels: LABELS }, label('c++'), 'It is C++.', 1],
    ['nothing', { labels: LABELS }, label('card'), '', 0, 'out-of-set'],
    ['an expected label outside the set', { labels: LABELS }, label('loan'), 'card', 'error'],
  ],
  ContainsAll: [
    ['all terms', {}, terms('a', 'b'), 'b and a', 1],
    ['some terms', {}, terms('milk', 'bread'), 'milk', 0.5, 'absent:bread'],
    ['a plain list', {}, { expected: ['milk'] }, 'milk', 1],
    ['terms of the suite', { terms: ['milk'] }, {}, 'tea', 0, 'absent:milk'],
    ["the template's own terms win over those of the case", { terms: ['tea'] }, terms('milk'), 'milk', 0, 'absent:tea'],
    ['no terms', {}, {}, 'milk', 'error'],
    ['terms that are no texts', {}, { expected: { terms: [1] } }, '1', 'error'],
  ],
  ContainsAny: [
    ['one term', {}, terms('milk', 'tea'), 'some tea', 1],
    ['none', {}, terms('milk', 'tea'), 'water', 0, 'none-present'],
    ['case counts', {}, terms('milk'), 'Milk', 0, 'none-present'],
    ['case does not count', { normalise: ['case'] }, terms('milk'), 'MILK', 1],
    ['an empty list', {}, { expected: { terms: [] } }, 'milk', 'error'],
    ...signs(1, 'none-present'),
  ],
  ContainsNone: [
    ['no term', {}, terms('milk'), 'water', 1],
    ['a term, named in the code', { normalise: ['case'] }, terms('milk', 'Tea'), 'tea', 0, 'present:Tea'],
    ['terms of the suite', { terms: ['milk'] }, {}, 'milk', 0, 'present:milk'],
    ['an empty answer holds none', {}, terms('milk'), '', 1],
    ['no terms', {}, {}, '', 'error'],
    ["the template's own terms, not those another template reads", { terms: ['sorry'] }, terms('needle'), 'needle', 1],
    ...signs(0, ''),
  ],
};

describe.each(Object.entries(TABLE))('%s scores', (name, rows) => {
  test.each(rows.map((row) => [row[0], row] as const))('%s', async (_, row) => {
    expect(outcome(await specOf(name), row)).toEqual([row[4], row[5]]);
  });
});

describe('faults of a suite are noted where they stand', () => {
  test('an extract without exactly one group', async () => {
    for (const extract of ['no group', '(a)(b)', '(a'])
      expect(bind(await specOf('ExactMatch'), { extract }).notes).toMatchObject([{ key: 'extract' }]);
  });

  test.each([
    ['/sorry/i', 'write (?i)sorry'],
    ['/a\\/b/', 'write a\\/b'],
    ['.*', 'found in every text'],
    ['(sorry)?', 'found in every text'],
  ])('a pattern that can never tell: %s', async (pattern, said) => {
    for (const negate of [true, false])
      expect(bind(await specOf('RegexMatch'), { pattern, negate }).notes).toMatchObject([
        { key: 'pattern', message: expect.stringContaining(said) },
      ]);
  });

  test('a path between slashes and a pattern for empty answers stay patterns', async () => {
    for (const pattern of ['/api/v1/', '^$', '^\\s*$', '^[^@]*$'])
      expect(bind(await specOf('RegexMatch'), { pattern }).notes).toEqual([]);
  });

  test('a label file that is missing, no JSON or no list of texts', async () => {
    const spec = await specOf('LabelMatch');
    expect(bind(spec, { labels: 'l.json' }, { 'l.json': '["a","b"]' }).score(label('b'), 'B')).toMatchObject({
      score: 1,
    });
    for (const files of [{}, { 'l.json': '[' }, { 'l.json': '{"a":1}' }, { 'l.json': '[]' }]) {
      const { notes, score } = bind(spec, { labels: 'l.json' }, files as Record<string, string>);
      expect(notes).toMatchObject([{ key: 'labels', message: expect.stringContaining('l.json') }]);
      expect(score(label('b'), 'b').status).toBe('error');
    }
  });

  test('parameters out of range and unknown ones are refused', async () => {
    const refused: readonly [string, Record<string, unknown>][] = [
      ['NumericMatch', { tolerance: 'soon' }],
      ['NumericMatch', { tolerance: -1 }],
      ['NumericMatch', { tolerance: { absolute: 1 } }],
      ['ExactMatch', { extrct: 'x' }],
      ['LabelMatch', {}],
      ['LabelMatch', { labels: [] }],
      ['ContainsAny', { terms: [''] }],
      ['NumericMatch', { tolerance: { rel: 5 } }],
    ];
    for (const [name, parameters] of refused)
      expect(
        (await specOf(name)).parameters.safeParse(parameters).success,
        `${name} ${JSON.stringify(parameters)}`,
      ).toBe(false);
  });
});
