/** Stability: what counts as the same answer, what is told of it, and the figure over a suite. */
import { describe, expect, test } from 'vitest';
import type { SuiteLevelRow } from '../../../src/inputs/template.ts';
import { stabilityFigure } from '../../../src/scoring/deterministic/stability.ts';
import { type Answer, bind, caseOf, type Given, inputOf, loadedAnew, outcome, type Row, specOf } from './stand.ts';

const after = (output: string, ...earlier: string[]): Answer => ({
  output,
  call: { earlier: earlier.map((one) => ({ output: one, toolCalls: [] })) },
});
const calling = (now: number, before: number): Answer => ({
  output: 'Done.',
  calls: [{ name: 'f', arguments: { x: now } }],
  call: { earlier: [{ output: 'Done.', toolCalls: [{ name: 'f', arguments: { x: before } }] }] },
});
const EXTRACT = { extract: 'A: (\\w+)' };
const LABELS = { labels: ['billing', 'delivery'] };

test.each(
  (
    [
      ['parts taken out that differ', EXTRACT, {}, after('so A: 4', 'so A: 5'), 0, 'flips'],
      ['two answers without the part', EXTRACT, {}, after('x', 'y'), 1],
      ['an answer without the part and one with it', EXTRACT, {}, after('x', 'A: 4'), 0, 'flips'],
      ['other labels', LABELS, {}, after('billing', 'delivery'), 0, 'flips'],
      ['no label twice', LABELS, {}, after('hello', 'good day'), 1],
      ['a label of the part taken out', { ...EXTRACT, ...LABELS }, {}, after('A: billing', 'delivery? A: billing'), 1],
      ['a call with other arguments', {}, {}, calling(1, 2), 0, 'flips'],
      ['a call with the same arguments', {}, {}, calling(1, 1), 1],
      ['a label file that is not there', { labels: 'l.json' }, {}, after('a', 'a'), 'error'],
      ['a pattern that does not compile', { extract: '(' }, {}, after('a', 'a'), 'error'],
    ] as readonly Row[]
  ).map((row) => [row[0], row] as const),
)('%s', async (_, row) => {
  expect(outcome(await specOf('Stability'), row)).toEqual([row[4], row[5]]);
});

test('what an answer says is told in full up to 60 characters, else by its digest', async () => {
  const { score } = bind(await specOf('Stability'));
  const says = (output: string, row: Given = {}) => {
    const found = score(row, after(output, output, 'other'));
    return found.status === 'scored' ? found.parts : found;
  };
  expect(says('yes')).toEqual([
    { text: 'repeat', verdict: '2' },
    { text: 'says', verdict: 'yes' },
  ]);
  expect(says('y'.repeat(60))).toMatchObject([{}, { verdict: 'y'.repeat(60) }]);
  expect(says('y'.repeat(61))).toMatchObject([{}, { verdict: expect.stringMatching(/^sha256:[0-9a-f]{12}$/) }]);
  const right = (answer: readonly string[]) => says('yes', { expected: { answer } });
  expect(right(['no', ' yes '])).toMatchObject([{}, {}, { text: 'right', verdict: 'yes' }]);
  expect(right(['no'])).toMatchObject([{}, {}, { text: 'right', verdict: 'no' }]);
  expect(score({}, after('yes', 'yes', 'no', 'no'))).toMatchObject({
    score: 1 / 3,
    reason: '2 of 3 earlier answers say something else',
  });
});

describe('over a suite', () => {
  const repeats = async (id: string, expected: string | undefined, ...outputs: string[]): Promise<SuiteLevelRow[]> => {
    const { score } = bind(await specOf('Stability'));
    const row = { id, ...(expected === undefined ? {} : { expected }) };
    return outputs.map((output, at) => {
      const answer = after(output, ...outputs.slice(0, at));
      return { input: inputOf(caseOf(row), answer), score: score(row, answer) };
    });
  };

  test('without a word on what is right, only flips are counted', async () => {
    expect(stabilityFigure(await repeats('c1', undefined, 'a', 'a'))).toEqual({
      value: 1,
      detail: 'flip rate 0.000 over 1 cases with up to 2 answers',
    });
  });

  test('a case counts as passed only if every one of its answers is right', async () => {
    const rows = [
      ...(await repeats('c1', 'a', 'a', 'a')),
      ...(await repeats('c2', 'a', 'a', 'b')),
      ...(await repeats('c3', 'a', 'b', 'b')),
    ];
    expect(stabilityFigure(rows)?.detail).toMatch(/; pass\^2 0\.333$/);
  });

  test('rows without a score of this template, and cases asked once, change nothing', async () => {
    const rows = await repeats('c1', 'a', 'a', 'b');
    const input = rows[0]!.input;
    const foreign: readonly SuiteLevelRow[] = [
      { input, score: { status: 'error', reason: 'x' } },
      { input, score: { status: 'scored', score: 1 } },
      { input, score: { status: 'scored', score: 1, parts: [{ text: 'other', verdict: '5' }] } },
      ...(await repeats('c2', 'a', 'a')),
    ];
    expect(stabilityFigure([...rows, ...foreign])).toEqual(stabilityFigure(rows));
    expect(stabilityFigure(foreign)).toBeNull();
  });

  test('the order of the cases changes no digit', async () => {
    // Thirds, sixths and tenths: added up in another order they differ in the last digit.
    const cases = [
      await repeats('a', undefined, 'x', 'x', 'y'),
      await repeats('b', undefined, 'x', 'x', 'y', 'z'),
      await repeats('c', undefined, 'x', 'x', 'y', 'z', 'w'),
      await repeats('d', undefined, 'x', 'x', 'x', 'y'),
    ];
    const figures = [
      [0, 1, 2, 3],
      [3, 2, 1, 0],
      [2, 0, 3, 1],
      [1, 3, 0, 2],
    ].map((order) => stabilityFigure(order.flatMap((at) => cases[at]!))?.value);
    expect(new Set(figures).size).toBe(1);
  });
});

test('a part and labels that are longer than a letter are taken, empty ones are not', async () => {
  const [{ parameters }] = (await loadedAnew('stability')).SPECS as [Awaited<ReturnType<typeof specOf>>];
  const takes = (given: object) => parameters.safeParse(given).success;
  expect([takes({}), takes(EXTRACT), takes(LABELS), takes({ labels: 'labels.json' })]).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect([takes({ extract: '' }), takes({ labels: '' }), takes({ labels: [] })]).toEqual([false, false, false]);
});
