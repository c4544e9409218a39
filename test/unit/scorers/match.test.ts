import { describe, expect, test } from 'vitest';
import { numberIn } from '../../../src/scoring/deterministic/number.ts';
import { bind, outcome, type Row, specOf } from './stand.ts';

const LABELS = ['card', 'card_lost', 'Top up', 'c++'];
const label = (expected: string) => ({ expected: { label: expected } });
const answer = (expected: string | number | readonly (string | number)[]) => ({ expected: { answer: expected } });
const terms = (...list: string[]) => ({ expected: { terms: list } });

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
    ['the terms of the case win', { terms: ['tea'] }, terms('milk'), 'milk', 1],
    ['no terms', {}, {}, 'milk', 'error'],
    ['terms that are no texts', {}, { expected: { terms: [1] } }, '1', 'error'],
  ],
  ContainsAny: [
    ['one term', {}, terms('milk', 'tea'), 'some tea', 1],
    ['none', {}, terms('milk', 'tea'), 'water', 0, 'none-present'],
    ['case counts', {}, terms('milk'), 'Milk', 0, 'none-present'],
    ['case does not count', { normalise: ['case'] }, terms('milk'), 'MILK', 1],
    ['an empty list', {}, { expected: { terms: [] } }, 'milk', 'error'],
  ],
  ContainsNone: [
    ['no term', {}, terms('milk'), 'water', 1],
    ['a term, named in the code', { normalise: ['case'] }, terms('milk', 'Tea'), 'tea', 0, 'present:Tea'],
    ['terms of the suite', { terms: ['milk'] }, {}, 'milk', 0, 'present:milk'],
    ['an empty answer holds none', {}, terms('milk'), '', 1],
    ['no terms', {}, {}, '', 'error'],
  ],
};

describe.each(Object.entries(TABLE))('%s scores', (name, rows) => {
  test.each(rows.map((row) => [row[0], row] as const))('%s', async (_, row) => {
    expect(outcome(await specOf(name), row)).toEqual([row[4], row[5]]);
  });
});

test.each([
  ['18', 18],
  ['$1,234.50', 1234.5],
  ['-$5', -5],
  ['$-5', -5],
  ['−3 °C', -3],
  ['10-5', 5],
  ['1\u00a0234\u00a0567', 1234567],
  ["1'000", 1000],
  ['50 %', 50],
  ['.5', 0.5],
  ['1e3', 1000],
  ['3/4', 0.75],
  ['-1/2.', -0.5],
  ['1/0', 0],
  ['GPT4', null],
  ['', null],
  ['v2 costs 7 euros.', 7],
])('the number in "%s" is %s', (text, number) => {
  expect(numberIn(text)).toBe(number);
});

describe('faults of a suite are noted where they stand', () => {
  test('an extract without exactly one group', async () => {
    for (const extract of ['no group', '(a)(b)', '(a'])
      expect(bind(await specOf('ExactMatch'), { extract }).notes).toMatchObject([{ key: 'extract' }]);
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
    ];
    for (const [name, parameters] of refused)
      expect(
        (await specOf(name)).parameters.safeParse(parameters).success,
        `${name} ${JSON.stringify(parameters)}`,
      ).toBe(false);
  });
});
