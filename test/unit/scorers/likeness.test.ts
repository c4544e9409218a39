/** Measures of similarity at their edges: nothing to compare, the best of several, tokens of each kind. */
import { expect, test } from 'vitest';
import type { TemplateSpec } from '../../../src/inputs/template.ts';
import { bind, loadedAnew } from './stand.ts';

const answer = (...expected: string[]) => ({ expected: { answer: expected } });
const round = (value: number): number => Math.round(value * 1e6) / 1e6;

/** `[template, parameters, references, answer, score]` */
const ROWS: readonly (readonly [string, Record<string, unknown>, readonly string[], string, number])[] = [
  ['FuzzyMatch', {}, [' kitten '], 'kitten', 1],
  ['FuzzyMatch', {}, ['', 'ab'], 'ab', 1],
  ['FuzzyMatch', {}, ['abcd', 'ab'], 'abc', 0.75],
  ['FuzzyMatch', {}, [''], 'a', 0],
  ['TokenF1', {}, ['an apple'], 'apple', 1],
  ['TokenF1', {}, ['the the'], 'an', 1],
  ['TokenF1', {}, ['the'], 'x', 0],
  ['TokenF1', {}, ["it's"], 'its', 1],
  ['TokenF1', {}, ['x y z'], 'x', 0.5],
  ['RougeL', {}, ['!'], '?', 1],
  ['RougeL', {}, ['!'], 'a', 0],
  ['RougeL', {}, ['a b c d'], 'a b', round((2 * 2) / 6)],
  ['RougeL', { measure: 'recall' }, ['a b c d'], 'a b', 0.5],
  ['RougeL', { measure: 'precision' }, ['a b c d'], 'a b', 1],
  ['RougeL', { measure: 'precision' }, ['a b'], 'a x y z', 0.25],
  ['BleuScore', {}, [''], '', 1],
  ['BleuScore', {}, ['x', ''], ' ', 1],
  ['BleuScore', {}, [''], 'x', 0],
  ['BleuScore', {}, ['a b c d'], 'a b c', round(Math.exp(1 - 4 / 3))],
  ['BleuScore', {}, ['a b', 'a b c d e f'], 'a b c', 1],
  ['BleuScore', {}, ['a b', 'a b c d'], 'a b c', 1],
  ['BleuScore', {}, ['a b c d', 'a b'], 'a b c', 1],
  ['BleuScore', {}, ['&quot;a&quot; &lt;b&gt; &amp;'], '"a" <b> &', 1],
  ['BleuScore', {}, ['a<skipped>b'], 'ab', 1],
  ['BleuScore', {}, ['over-\nflow on\nit'], 'overflow on it', 1],
  ['BleuScore', {}, ['(a) [b] {c}/d'], '( a ) [ b ] { c } / d', 1],
  ['BleuScore', {}, ['1,5 and 2.5'], '1,5 and 2.5', 1],
  ['BleuScore', {}, ['a,5'], 'a , 5', 1],
  ['BleuScore', {}, ['5,a'], '5 , a', 1],
  ['BleuScore', {}, ['5-a'], '5 - a', 1],
  ['BleuScore', {}, ['well-known'], 'well-known', 1],
  ['BleuScore', { tokenizer: 'words' }, ['Hello, world!'], 'hello world', 1],
  ['BleuScore', { tokenizer: 'char' }, ['a b\tc'], 'abc', 1],
  ['ChrF', {}, [' '], '', 1],
  ['ChrF', {}, [' '], 'a', 0],
  ['ChrF', {}, ['a'], 'ab', round((5 * 0.5 * 1) / (4 * 0.5 + 1))],
  ['ChrF', {}, ['abcdefg'], 'abcdefg', 1],
];

test('nothing to compare, the best of several and tokens of each kind come to what they should', async () => {
  const { SPECS } = await loadedAnew('similarity');
  for (const [name, parameters, references, output, score] of ROWS) {
    const spec = SPECS.find((one) => one.name === name) as TemplateSpec;
    const found = bind(spec, parameters).score(answer(...references), output);
    expect(found.status === 'scored' && round(found.score), `${name} of ${references} and ${output}`).toBe(score);
  }
});

test('how similar an answer is and why it was not compared is told', async () => {
  const { SPECS } = await loadedAnew('similarity');
  const of = (name: string) => bind(SPECS.find((one) => one.name === name)!).score;
  expect(of('FuzzyMatch')(answer('kitten'), 'kittex')).toEqual({
    status: 'scored',
    score: expect.closeTo(5 / 6, 9),
    code: 'differs',
    reason: 'similarity 0.833',
  });
  expect(of('FuzzyMatch')(answer('ab'), 'xy')).toMatchObject({ code: 'nothing-in-common', reason: 'similarity 0.000' });
  expect(of('FuzzyMatch')(answer('a', 'b'.repeat(70_000)), 'c'.repeat(60_000))).toEqual({
    status: 'unscored',
    code: 'too-long',
    reason: '60000 characters are too many to compare with a reference as long',
  });
  expect(of('RougeL')(answer('w '.repeat(64_000)), 'v '.repeat(64_000))).toMatchObject({ code: 'too-long' });
});
