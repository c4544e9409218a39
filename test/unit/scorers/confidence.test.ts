/** Calibration: in which forms a confidence is read, which answers count as right, and the figures of a suite. */
import { expect, test } from 'vitest';
import { calibrationFigure } from '../../../src/scoring/deterministic/classification.ts';
import { bind, caseOf, type Given, inputOf, loadedAnew, specOf } from './stand.ts';

const lima: Given = { expected: { answer: 'Lima' } };
const round = (value: number): number => Math.round(value * 1e6) / 1e6;

/** The stated confidence, from the score of a right answer; null = none. */
test.each<[string, number | null]>([
  ['confidence: 0.5', 0.5],
  ['confidence: .25', 0.25],
  ['confidence: 1', 1],
  ['confidence: 0', 0],
  ['confidence: 1.5', 0.015],
  ['confidence: 80', 0.8],
  ['confidence: 1%', 0.01],
  ['confidence: 12.5 %', 0.125],
  ['confidence: 100', 1],
  ['confidence: 101', null],
  ['confidence: 3/4', 0.75],
  ['confidence: 9 / 10', 0.9],
  ['confidence: 12/10', null],
  ['confidence: 1/0', null],
  ['Confidence Score is 0.7', 0.7],
  ['CONFIDENCE RATING of 7/10', 0.7],
  ['confidence: high', null],
])('%s states a confidence of %d', async (text, confidence) => {
  const found = bind(await specOf('Calibration')).score(lima, `Lima. ${text}`);
  if (confidence === null) expect(found).toMatchObject({ score: 0, code: 'no-confidence' });
  else
    expect(found).toMatchObject({
      score: expect.closeTo(1 - (1 - confidence) ** 2, 9),
      parts: [{ verdict: String(confidence) }, { text: 'answer', verdict: 'right' }],
    });
});

test.each<[string, Record<string, unknown>, Given, string, 'right' | 'wrong' | 'error']>([
  ['another accepted answer', {}, { expected: { answer: ['Quito', ' Lima '] } }, 'Lima. Confidence: 1', 'right'],
  ['an answer over two lines', {}, { expected: { answer: 'New York' } }, 'New\n  York! Confidence: 1', 'right'],
  ['an empty accepted answer', {}, { expected: { answer: '' } }, 'Lima. Confidence: 1', 'wrong'],
  ['the expected label, without a set', {}, { expected: { label: 'Lima' } }, 'lima, confidence 1', 'right'],
  ['a label of the set', { labels: ['cat', 'dog'] }, { expected: { label: ' CAT ' } }, 'cat, confidence 1', 'right'],
  ['a label that is not of the set', { labels: ['cat'] }, { expected: { label: 'fish' } }, 'cat', 'error'],
  ['a label that is a number', { labels: ['cat'] }, { expected: { label: 5 } }, 'cat', 'error'],
  ['the part taken out', { extract: 'A: (\\w+)' }, lima, 'A: LIMA. Confidence: 1', 'right'],
  ['more than the part taken out', { extract: 'A: ([^.]+)' }, lima, 'A: not Lima. Confidence: 1', 'wrong'],
  ['no part to take out', { extract: 'A: (\\w+)' }, lima, 'Lima. Confidence: 1', 'wrong'],
  ['a pattern that does not compile', { extract: '(' }, lima, 'Lima. Confidence: 1', 'error'],
  ['a pattern of the confidence that does not compile', { confidence: '(' }, lima, 'Lima', 'error'],
  ['a label file that is not there', { labels: 'l.json' }, lima, 'Lima', 'error'],
])('%s', async (_, parameters, row, output, verdict) => {
  const found = bind(await specOf('Calibration'), parameters).score(row, output);
  if (verdict === 'error') expect(found.status).toBe('error');
  else expect(found).toMatchObject({ score: verdict === 'right' ? 1 : 0, parts: [{}, { verdict }] });
});

test('a wrong or unsure answer is told with its confidence', async () => {
  const { score } = bind(await specOf('Calibration'), { confidence: 'c=(\\S+)' });
  expect(score(lima, 'Quito c=0.9')).toMatchObject({ code: 'sure-but-wrong', reason: 'wrong at confidence 0.9' });
  expect(score(lima, 'Lima c=0.9')).toMatchObject({ code: 'unsure-but-right', reason: 'right at confidence 0.9' });
  const own = { ...lima, meta: { confidence: 'c' } };
  expect(score(own, 'Lima')).toMatchObject({ code: 'no-confidence', reason: 'the answer states no confidence' });
});

test('bins hold at least ten rows each, and rows of one confidence share a bin', async () => {
  const { score } = bind(await specOf('Calibration'));
  const rows = (n: number, confidence: number, right: number) =>
    Array.from({ length: n }, (_, at) => {
      const output = `${at < right ? 'Lima' : 'Quito'}, confidence ${confidence}`;
      return { input: inputOf(caseOf(lima), { output }), score: score(lima, output) };
    });
  const ece = (...given: ReturnType<typeof rows>[]) => round(1 - calibrationFigure(given.flat())!.value);
  // Five bins of ten; each is off by its own gap.
  expect(ece(rows(10, 0.1, 0), rows(10, 0.3, 5), rows(10, 0.5, 5), rows(10, 0.7, 9), rows(10, 0.9, 7))).toBe(
    round((0.1 + 0.2 + 0 + 0.2 + 0.2) / 5),
  );
  // Two confidences in the first bin, whose gaps make up for each other.
  expect(ece(rows(5, 0.1, 1), rows(5, 0.3, 1), rows(40, 0.5, 20))).toBe(0);
  // Thirty rows of one confidence are one bin.
  expect(ece(rows(30, 0.4, 12), rows(20, 0.8, 20))).toBe(round((20 * 0.2) / 50));
});

test('labels are a list or the path of one, and a pattern is not empty', async () => {
  const [report, calibration] = (await loadedAnew('classification')).SPECS;
  const takes = (spec: typeof report, given: object) => spec!.parameters.safeParse(given).success;
  expect([
    takes(report, { labels: ['a', 'b'] }),
    takes(report, { labels: 'l.json' }),
    takes(report, { labels: '' }),
  ]).toEqual([true, true, false]);
  expect([
    takes(calibration, {}),
    takes(calibration, { confidence: '(x+)' }),
    takes(calibration, { confidence: '' }),
    takes(calibration, { extract: '' }),
  ]).toEqual([true, true, false, false]);
  expect(takes(calibration, { extract: 'A: (.*)' })).toBe(true);
  const { score } = bind(report!, { labels: ['cat', 'dog'] });
  expect(score({ expected: { label: 'cat' } }, 'dog')).toMatchObject({
    reason: 'dog, expected cat',
    parts: [
      { text: 'expected', verdict: 'cat' },
      { text: 'answered', verdict: 'dog' },
    ],
  });
  expect(score({ expected: { label: ' CAT ' } }, 'fish')).toMatchObject({
    reason: 'names no label: "fish"',
    parts: [{ verdict: 'cat' }, { verdict: '' }],
  });
  expect(score({ expected: { label: 5 } }, 'cat').status).toBe('error');
});
