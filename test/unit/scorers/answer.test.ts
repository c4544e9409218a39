/** Texts, numbers and labels against what is expected: forms that count as equal, limits of a tolerance, what is no case. */
import { describe, expect, test } from 'vitest';
import { normaliser } from '../../../src/scoring/deterministic/normalise.ts';
import { bind, outcome, type Row, specOf } from './stand.ts';

const answer = (expected: unknown) => ({ expected: { answer: expected as string } });
const terms = (expected: unknown) => ({ expected: { terms: expected as string } });
const label = (expected: unknown) => ({ expected: { label: expected as string } });
const GROUP = 'A: *(\\w*)';

const TABLE: Readonly<Record<string, readonly Row[]>> = {
  ExactMatch: [
    ['blanks around the expected answer', {}, answer(' yes '), 'yes', 1],
    ['blanks within it', {}, answer('a b'), 'ab', 0, 'wrong-answer'],
    ['blanks dropped', { normalise: ['space'] }, answer('a \t b'), ' ab', 1],
    ['a small sharp s is not two letters', { normalise: ['case'] }, answer('Strasse'), 'Straße', 0, 'wrong-answer'],
    ['marks count', {}, answer('a, b'), 'a b', 0, 'wrong-answer'],
    ['marks alone, as they are', { normalise: ['punctuation'] }, answer('...'), ' ... ', 1],
    ['an empty expected answer', {}, answer(''), 'x', 0, 'wrong-answer'],
    ['a boolean', {}, answer(true), 'true', 1],
    ['one of texts, numbers and booleans', {}, answer(['x', 3, false]), '3', 1],
    ['a list with something else', {}, answer(['x', null]), 'x', 'error'],
    ['an object', {}, answer({ a: 1 }), 'x', 'error'],
    ['an empty list', {}, answer([]), 'x', 'error'],
    ['an empty group', { extract: GROUP }, answer('x'), 'A: x A: ', 0, 'wrong-answer'],
    ['a group that took no part', { extract: 'B|A: (x)' }, answer('x'), 'A: x B', 0, 'no-match'],
    ['a pattern that does not compile', { extract: '(a' }, answer('a'), 'a', 'error'],
  ],
  NumericMatch: [
    ['beyond a relative tolerance', { tolerance: { rel: 0.1 } }, answer(200), '221', 0, 'wrong-number'],
    ['exactly at it', { tolerance: { rel: 0.5 } }, answer(-2), '-3', 1],
    ['one of several numbers', {}, answer([1, '2,000']), '2000', 1],
    ['none of them', {}, answer([1, 2]), '3', 0, 'wrong-number'],
    ['a list with something else', {}, answer([1, true]), '1', 'error'],
    ['a text without a number among them', {}, answer([1, 'many']), '1', 'error'],
    ['an empty list', {}, answer([]), '1', 'error'],
    ['a share told as a percentage', {}, answer('50 %'), '0.5', 1],
    ['a percentage is no other number', {}, answer('50 %'), '5', 0, 'wrong-number'],
    ['either reading of an ambiguous number', {}, answer(2.5), '2,5', 1],
    ['a pattern that does not compile', { extract: '(a' }, answer(1), '1', 'error'],
  ],
  StartsWith: [
    ['blanks around the text', { text: ' Dear ' }, {}, 'Dear Bo', 1],
    ['not at the end', { text: 'Dear' }, {}, 'My Dear', 0, 'starts-otherwise'],
    ['none of several', { text: ['Dear', 'Hi'] }, {}, 'Yo', 0, 'starts-otherwise'],
    ['marks before it aside', { text: 'Dear', normalise: ['punctuation'] }, {}, '* "Dear" Bo', 1],
  ],
  EndsWith: [
    ['one of several', { text: ['Bo', ' Al '] }, {}, 'Yours, Al ', 1],
    ['not at the start', { text: 'Bo' }, {}, 'Bo wrote', 0, 'ends-otherwise'],
    ['marks after it aside', { text: 'Bo', normalise: ['punctuation'] }, {}, 'Yours, Bo *', 1],
  ],
  ContainsAll: [
    ['one text', {}, terms('tea'), 'some tea', 1],
    ['an empty term among others', {}, terms(['tea', '']), 'tea', 'error'],
    ['a number among others', {}, terms(['tea', 3]), 'tea 3', 'error'],
    ['an object', {}, terms({ a: 'tea' }), 'tea', 'error'],
  ],
  LabelMatch: [
    ['blanks around the expected label', { labels: ['a', 'b'] }, label(' B '), 'b', 1],
    ['no text', { labels: ['a', 'b'] }, label(3), 'a', 'error'],
    ['the later of two that begins earlier', { labels: ['bill', 'card'] }, label('card'), 'card or bill', 1],
    ['the longer of two, whatever their order', { labels: ['to', 'to go', 't'] }, label('to go'), 'to go', 1],
    ['the first of two spelled alike', { labels: ['Go', 'GO'] }, label('go'), 'go', 1],
    ['a sign at the start of a label', { labels: ['-1', '1'] }, label('-1'), 'x-1', 1],
    ['a letter before a label', { labels: ['up', 'down'] }, label('up'), 'cup, down', 0, 'wrong-label:up>down'],
  ],
  Repetition: [
    ['just long enough', {}, {}, 'a b c d', 1],
    ['too short', {}, {}, 'a a a', 1],
    ['one run twice', { n: 1 }, {}, 'a a', 0.5, 'repeats'],
    ['a word of forty letters is one', { n: 1 }, {}, 'abab'.repeat(10), 1],
    ['a longer one is cut into fours', { n: 1 }, {}, `${'abab'.repeat(10)}cd`, 0.181818, 'repeats'],
  ],
};

describe.each(Object.entries(TABLE))('%s scores', (name, rows) => {
  test.each(rows.map((row) => [row[0], row] as const))('%s', async (_, row) => {
    expect(outcome(await specOf(name), row)).toEqual([row[4], row[5]]);
  });
});

test('a fault says what stands there and what was expected', async () => {
  const told = async (name: string, parameters: Record<string, unknown>, row: object, output: string) =>
    bind(await specOf(name), parameters).score(row as never, output);
  expect(await told('ExactMatch', {}, answer(['a', 'b']), 'c')).toMatchObject({ reason: '"c", expected "a"' });
  expect(await told('NumericMatch', {}, answer(['7', '50 %']), '2,5 %')).toMatchObject({
    reason: '5 or 2.5 %, expected 7 or 50 %',
  });
  expect(await told('NumericMatch', {}, answer(7), 'none')).toMatchObject({ reason: 'no number in "none"' });
  const long = `${'a'.repeat(50)} ${'z'.repeat(50)}`;
  expect(await told('StartsWith', { text: 'b' }, {}, ` ${long}`)).toMatchObject({
    reason: `starts with "${'a'.repeat(40)}"`,
  });
  expect(await told('EndsWith', { text: 'b' }, {}, `${long} `)).toMatchObject({
    reason: `ends with "${'z'.repeat(40)}"`,
  });
  expect(await told('ContainsAny', {}, terms(['a', 'b']), 'c')).toMatchObject({ reason: 'none of "a", "b"' });
  expect(await told('ContainsNone', {}, terms(['x', 'b']), 'b')).toMatchObject({ reason: '"b" stands in the answer' });
  expect(await told('Repetition', { n: 1 }, {}, 'a b c b c b')).toMatchObject({ reason: '"b" stands 3 times' });
  expect(await told('Repetition', { n: 1 }, {}, 'c b c b')).toMatchObject({ reason: '"c" stands 2 times' });
  expect(await told('LabelMatch', { labels: ['a', 'b'] }, label('a'), 'b')).toMatchObject({ reason: 'b, expected a' });
});

test('a text of marks alone keeps them, any other loses them', () => {
  const plain = normaliser(['punctuation', 'case', 'space']);
  expect(['A, b.', '...', ' — ', 'So: 5!'].map(plain)).toEqual(['ab', '...', '-', 'so5']);
  expect(normaliser([])('A, b.')).toBe('A, b.');
});

test('labels may stand in a file, which may begin with a byte order mark', async () => {
  const spec = await specOf('LabelMatch');
  const { notes, score } = bind(spec, { labels: 'l.json' }, { 'l.json': '\ufeff[" a ", "b"]' });
  expect([notes, score(label('a'), 'A')]).toMatchObject([[], { score: 1 }]);
  const inside = bind(spec, { labels: 'l.json' }, { 'l.json': '[\ufeff"a"]' });
  expect(inside.notes).toMatchObject([{ key: 'labels', message: expect.stringContaining('is not JSON') }]);
});

describe('a pattern', () => {
  test.each([
    ['/a/', 'write a '],
    ['/a/gi', 'write (?i)a '],
    ['/a/ms', 'write (?ms)a '],
    ['/a\\nb/dgimsuvxy', 'write (?ims)a\\nb '],
  ])('with slashes and flags is refused: %s', async (pattern, said) => {
    const { notes, score } = bind(await specOf('RegexMatch'), { pattern });
    expect(notes).toMatchObject([{ key: 'pattern', message: expect.stringContaining(said) }]);
    expect(score({}, 'a').status).toBe('error');
  });

  test.each(['/a/b', '/a/k', '//', '/a', 'a/i', 'x/a/i'])('with slashes of its own is one: %s', async (pattern) => {
    expect(bind(await specOf('RegexMatch'), { pattern }).notes).toEqual([]);
  });

  test('tells its groups when it has not exactly one', async () => {
    const spec = await specOf('ExactMatch');
    const said = (extract: string) => bind(spec, { extract }).notes.map(({ message }) => message)[0];
    expect(said('(a)(b)')).toContain('has 2 capture groups');
    expect(said('a')).toContain('has 0 capture groups');
    expect(said('(?:a)(b)')).toBeUndefined();
  });
});
