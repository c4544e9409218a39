/** JSON answers: fences, equal and missing leaves, lists in any order, and what goes beyond the expected. */
import { describe, expect, test } from 'vitest';
import type { Json } from '../../../src/text/digest.ts';
import { bind, loadedAnew, outcome, type Row, specOf } from './stand.ts';

const wants = (json: Json) => ({ expected: { json } });
const FENCE = { 'allow-fence': true };

describe('IsJson', () => {
  test.each<[string, 0 | 1]>([
    ['```json\n{"a": 1}\n```', 1],
    ['```\n1\n```', 1],
    ['```JSON  \n1\n\n```', 1],
    ['  ```json\n1\n```\n', 1],
    ['```json\n1```', 1],
    ['```json 1\n```', 0],
    ['```json5\n1\n```', 0],
    ['x ```\n1\n```', 0],
    ['```\n1\n``` x', 0],
    ['```\n``', 0],
    ['```\n```', 0],
    ['{"a": 1}', 1],
  ])('with one fence around all of it: %j', async (output, score) => {
    const [isJson] = (await loadedAnew('json')).SPECS;
    expect(bind(isJson!, FENCE).score({}, output)).toMatchObject({ score });
  });

  test('says what is wrong', async () => {
    const { score } = bind(await specOf('IsJson'));
    expect(score({}, ' \n')).toMatchObject({ code: 'empty', reason: 'the answer is empty' });
    expect(score({}, '```\n1\n```')).toMatchObject({ code: 'fenced', reason: 'the JSON stands in a code fence' });
    expect(score({}, 'Ada')).toMatchObject({ code: 'not-json', reason: expect.stringContaining('JSON') });
    expect(score({}, '1')).toEqual({ status: 'scored', score: 1 });
  });
});

test.each(
  (
    [
      ['null where nothing is', {}, wants({ a: null }), '{}', 1],
      ['nothing where null is', {}, wants({ a: 1 }), '{"a": null}', 0, 'differs:/a'],
      ['nothing where a value is', {}, wants({ a: 1 }), '{}', 0, 'absent:/a'],
      ['null for a blank text', {}, wants({ a: '' }), '{"a": null}', 0, 'differs:/a'],
      ['null for a blank text, normalised', { normalise: ['space'] }, wants({ a: ' ' }), '{"a": null}', 1],
      ['a blank text for null, normalised', { normalise: ['space'] }, wants({ a: null }), '{"a": " "}', 1],
      ['a text for null, normalised', { normalise: ['space'] }, wants({ a: null }), '{"a": "x"}', 0, 'differs:/a'],
      ['a number for its text', {}, wants({ a: '1' }), '{"a": 1}', 0, 'differs:/a'],
      ['a text for its number', {}, wants({ a: 1 }), '{"a": "1"}', 0, 'differs:/a'],
      ['a truth value', {}, wants({ a: true }), '{"a": true}', 1],
      ['another truth value', {}, wants({ a: true }), '{"a": false}', 0, 'differs:/a'],
      ['a text in capitals', {}, wants({ a: 'x' }), '{"a": "X"}', 0, 'differs:/a'],
      ['numbers to a whole one', { decimals: 0 }, wants({ a: 1.4 }), '{"a": 1.2}', 1],
      ['numbers that round apart', { decimals: 1 }, wants({ a: 1.4 }), '{"a": 1.2}', 0, 'differs:/a'],
      ['an empty list', {}, wants({ a: [] }), '{"a": []}', 1],
      ['a list for an empty one', {}, wants({ a: [] }), '{"a": [1]}', 0, 'differs:/a'],
      ['an empty object for an empty list', {}, wants({ a: [] }), '{"a": {}}', 0, 'differs:/a'],
      ['an empty object', {}, wants({ a: {} }), '{"a": {}}', 1],
      ['an object for an empty one', {}, wants({ a: {} }), '{"a": {"b": 1}}', 0, 'differs:/a'],
      ['an empty list for an empty object', {}, wants({ a: {} }), '{"a": []}', 0, 'differs:/a'],
      ['a list where an object is', {}, wants({ a: { 0: 1 } }), '{"a": [1]}', 0, 'absent:/a/0'],
      ['an object where a list is', {}, wants({ a: [1] }), '{"a": {"0": 1}}', 0, 'absent:/a[]'],
      ['a list that is too short', {}, wants([1, 2]), '[1]', 0.5, 'absent:[]'],
      ['a member that every object has', {}, wants({ toString: null }), '{}', 1],
      ['a scalar', {}, wants(7), '7', 1],
      ['another scalar', {}, wants(7), '8', 0, 'differs:/'],
      ['a plain list as the expected value', {}, { expected: [1] }, '[1]', 1],
      ['a plain text as the expected value', {}, { expected: 'x' }, '"x"', 1],
      ['an expected value of null', {}, { expected: null }, 'null', 'error'],
      ['nothing expected under json', {}, { expected: { answer: 1 } }, '1', 'error'],
      ['a fence that is not allowed', {}, wants(7), '```\n7\n```', 0, 'fenced'],
      ['a fence that is allowed', FENCE, wants(7), '```\n7\n```', 1],
      ['more than expected', {}, wants({ a: 1 }), '{"a": 1, "b": 2}', 1],
      ['more than expected, exactly', { exact: true }, wants({ a: 1 }), '{"a": 1, "b": 2}', 0, 'beyond:/b'],
      ['exactly the expected', { exact: true }, wants({ a: [1] }), '{"a": [1]}', 1],
      ['an item more, exactly', { exact: true }, wants([1]), '[1, 2]', 0, 'beyond:[]'],
      ['null more, exactly', { exact: true }, wants({ a: 1 }), '{"a": 1, "b": null}', 1],
    ] as readonly Row[]
  ).map((row) => [row[0], row] as const),
)('JsonFieldMatch: %s', async (_, row) => {
  expect(outcome(await specOf('JsonFieldMatch'), row)).toEqual([row[4], row[5]]);
});

test.each<[string, Json, Json, number]>([
  [
    'the pair that shares most comes first',
    [
      { a: 1, b: 1 },
      { a: 1, b: 2 },
    ],
    [
      { a: 1, b: 2 },
      { a: 1, b: 1 },
    ],
    1,
  ],
  ['an item with nothing in common stays alone', [{ a: 1 }, { a: 2 }], [{ a: 3 }, { a: 2 }], 0.5],
  ['one item serves once', [1, 1, 2], [1, 2], 2 / 3],
  ['more items than expected do no harm', [2], [1, 3, 2], 1],
  ['no list at all', [1, 2], 5, 0],
])('in any order: %s', async (_, expected, given, score) => {
  const found = bind(await specOf('JsonFieldMatch'), { arrays: 'any-order' }).score(
    wants(expected),
    JSON.stringify(given),
  );
  expect(found).toMatchObject({ score });
});

test('the fields that differ are counted and named once each', async () => {
  const { score } = bind(await specOf('JsonFieldMatch'));
  expect(score(wants({ l: [{ a: 1 }, { a: 2 }], b: 1 }), '{"l": [{"a": 0}, {"a": 0}], "b": 1}')).toMatchObject({
    score: 1 / 3,
    code: 'differs:/l[]/a',
    reason: '2 of 3 fields differ: /l[]/a',
  });
  expect(bind(await specOf('JsonFieldMatch'), { exact: true }).score(wants([1]), '[1, 2]')).toMatchObject({
    reason: 'the answer has [] beyond what is expected',
  });
});

test('the defaults are those of the documentation, and decimals are from 0 to 15', async () => {
  const [isJson, fields] = (await loadedAnew('json')).SPECS;
  expect(isJson!.parameters.parse({})).toEqual({ 'allow-fence': false });
  expect(fields!.parameters.parse({})).toEqual({ arrays: 'ordered', normalise: [], 'allow-fence': false });
  const takes = (given: object) => fields!.parameters.safeParse(given).success;
  expect([0, 15, -1, 16].map((decimals) => takes({ decimals }))).toEqual([true, true, false, false]);
  expect([takes({ arrays: 'any-order' }), takes({ arrays: 'sorted' })]).toEqual([true, false]);
});
