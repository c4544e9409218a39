import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SuiteLevelRow, TemplateSpec } from '../../../src/inputs/template.ts';
import { calibrationFigure, classificationFigure } from '../../../src/scoring/deterministic/classification.ts';
import { bind, caseOf, type Given, inputOf, outcome, type Row, specOf } from './stand.ts';

const round = (value: number): number => Math.round(value * 1e6) / 1e6;
const LABELS = { labels: ['cat', 'dog', 'bird'] };
const label = (expected: string): Given => ({ expected: { label: expected } });
const answer = (expected: string): Given => ({ expected: { answer: expected } });

const TABLE: Readonly<Record<string, readonly Row[]>> = {
  ClassificationReport: [
    ['the right label', LABELS, label('cat'), 'A cat.', 1],
    ['case aside', LABELS, label('CAT'), 'Cat', 1],
    ['another label', LABELS, label('cat'), 'dog', 0, 'wrong-label:cat>dog'],
    ['no label of the set', LABELS, label('cat'), 'a fish', 0, 'out-of-set'],
    ['the label named first', LABELS, label('cat'), 'dog, not cat', 0, 'wrong-label:cat>dog'],
    ['nothing', LABELS, label('cat'), '', 0, 'out-of-set'],
    ['an expected label that is not in the set', LABELS, label('fish'), 'cat', 'error'],
    ['nothing expected', LABELS, {}, 'cat', 'error'],
  ],
  Calibration: [
    ['sure and right', {}, answer('Lima'), 'Lima. Confidence: 100%', 1],
    ['sure and wrong', {}, answer('Lima'), 'Quito. Confidence: 100%', 0, 'sure-but-wrong'],
    ['half sure and right', {}, answer('Lima'), 'Lima (confidence 0.5)', 0.75, 'unsure-but-right'],
    ['half sure and wrong', {}, answer('Lima'), 'Quito (confidence 0.5)', 0.75, 'sure-but-wrong'],
    ['unsure and wrong', {}, answer('Lima'), 'Quito. Confidence: 10 %', round(0.99), 'sure-but-wrong'],
    [
      'a percentage without its sign',
      {},
      answer('Lima'),
      'Lima. Confidence level is 80',
      round(0.96),
      'unsure-but-right',
    ],
    ['out of ten', {}, answer('Lima'), 'Lima. **Confidence:** 8/10', round(0.96), 'unsure-but-right'],
    ['in JSON', {}, answer('Lima'), '{"answer": "Lima", "confidence": 0.8}', round(0.96), 'unsure-but-right'],
    [
      'the last one stated',
      {},
      answer('Lima'),
      'Lima. Confidence: 20%. No, confidence: 80%',
      round(0.96),
      'unsure-but-right',
    ],
    [
      'a confidence of the case',
      {},
      { ...answer('Lima'), meta: { confidence: 0.8 } },
      'Lima',
      round(0.96),
      'unsure-but-right',
    ],
    [
      'its own confidence before that of the case',
      {},
      { ...answer('Lima'), meta: { confidence: 0 } },
      'Lima, confidence 100%',
      1,
    ],
    ['none stated', {}, answer('Lima'), 'Lima', 0, 'no-confidence'],
    ['one out of range', {}, answer('Lima'), 'Lima. Confidence: 180%', 0, 'no-confidence'],
    ['by label', LABELS, label('cat'), 'cat, confidence 1.0', 1],
    ['by a wrong label', LABELS, label('cat'), 'dog, confidence 1.0', 0, 'sure-but-wrong'],
    [
      'by the part that answers',
      { extract: '(?m)^A: (.*)$' },
      answer('4'),
      '2+2: not 5\nA: 5\nConfidence: 1',
      0,
      'sure-but-wrong',
    ],
    ['the answer as whole words only', {}, answer('art'), 'A party. Confidence: 100%', 0, 'sure-but-wrong'],
    ['nothing expected', {}, { meta: { confidence: 1 } }, 'Lima', 'error'],
    ['nothing', {}, answer('Lima'), '', 0, 'no-confidence'],
  ],
};

describe.each(Object.entries(TABLE))('%s scores', (name, rows) => {
  test.each(rows.map((row) => [row[0], row] as const))('%s', async (_, row) => {
    expect(outcome(await specOf(name), row)).toEqual([row[4], row[5]]);
  });
});

function rowsOf(
  spec: TemplateSpec,
  parameters: Record<string, unknown>,
  given: readonly (readonly [Given, string])[],
): readonly SuiteLevelRow[] {
  const { score } = bind(spec, parameters);
  return given.map(([row, output]) => ({ input: inputOf(caseOf(row), { output }), score: score(row, output) }));
}

describe('over a suite', () => {
  test('macro-F1, balanced accuracy and kappa are those of the confusion table', async () => {
    const spec = await specOf('ClassificationReport');
    // cat: 3 right, 1 as dog; dog: 1 right, 1 as cat; bird: 0 right, 1 as cat, 1 outside the set.
    const pairs = ['cat cat', 'cat cat', 'cat cat', 'cat dog', 'dog dog', 'dog cat', 'bird cat', 'bird fish'];
    const rows = rowsOf(
      spec,
      LABELS,
      pairs.map((pair) => [label(pair.split(' ')[0]!), pair.split(' ')[1]!] as const),
    );
    const figure = classificationFigure(rows)!;
    expect(figure.value).toBeCloseTo((6 / 9 + 2 / 4 + 0) / 3, 12);
    const kappa = (4 / 8 - (4 * 5 + 2 * 2) / 64) / (1 - (4 * 5 + 2 * 2) / 64);
    expect(figure.detail).toBe(
      `macro-F1 ${((6 / 9 + 0.5) / 3).toFixed(3)}, balanced accuracy ${((0.75 + 0.5) / 3).toFixed(3)}, kappa ${kappa.toFixed(3)}, 3 labels, n 8, 1 outside the set, weakest bird (F1 0.00)`,
    );
    expect(classificationFigure([...rows].reverse())).toEqual(figure);
    expect(spec.suiteLevel?.(rows)).toEqual(figure);
  });

  test('all right is 1, one class leaves kappa undefined, no row leaves no figure', async () => {
    const spec = await specOf('ClassificationReport');
    const all = classificationFigure(
      rowsOf(spec, LABELS, [
        [label('cat'), 'cat'],
        [label('dog'), 'dog'],
      ]),
    )!;
    expect(all).toMatchObject({ value: 1, detail: expect.stringContaining('kappa 1.000') });
    const one = classificationFigure(rowsOf(spec, LABELS, [[label('cat'), 'cat']]))!;
    expect(one).toMatchObject({ value: 1, detail: expect.stringContaining('kappa undefined') });
    expect(classificationFigure([])).toBeNull();
    expect(classificationFigure(rowsOf(spec, LABELS, [[{}, 'cat']]))).toBeNull();
  });

  const stated = (n: number, confidence: number, right: number): readonly (readonly [Given, string])[] =>
    Array.from(
      { length: n },
      (_, at) => [answer('yes'), `${at < right ? 'yes' : 'no'}, confidence ${confidence}`] as const,
    );

  test('the calibration error is the mean gap between confidence and share right', async () => {
    const spec = await specOf('Calibration');
    const good = calibrationFigure(rowsOf(spec, {}, [...stated(50, 0.8, 40), ...stated(50, 0.2, 10)]))!;
    expect(good.value).toBeCloseTo(1, 12);
    const bold = calibrationFigure(rowsOf(spec, {}, [...stated(50, 0.9, 30), ...stated(50, 0.5, 25)]))!;
    expect(bold.value).toBeCloseTo(1 - 0.5 * 0.3, 12);
    const brier = (30 * 0.01 + 20 * 0.81 + 50 * 0.25) / 100;
    expect(bold.detail).toBe(`ECE 0.150, Brier ${brier.toFixed(3)}, stated 0.70 against 0.55 right, n 100`);
  });

  test('below fifty rows with a confidence there is no figure', async () => {
    const spec = await specOf('Calibration');
    expect(calibrationFigure(rowsOf(spec, {}, stated(49, 0.9, 30)))).toBeNull();
    expect(calibrationFigure(rowsOf(spec, {}, stated(50, 0.9, 30)))).not.toBeNull();
    const silent = Array.from({ length: 60 }, () => [answer('yes'), 'yes'] as const);
    expect(calibrationFigure(rowsOf(spec, {}, silent))).toBeNull();
  });

  test('the figure is from 0 to 1 and the order of the rows never matters', async () => {
    const spec = await specOf('Calibration');
    const one = fc.tuple(fc.integer({ min: 0, max: 20 }), fc.boolean());
    const many = fc.array(one, { minLength: 50, maxLength: 130 });
    fc.assert(
      fc.property(many, fc.integer({ min: 1, max: 40 }), (given, turn) => {
        const rows = rowsOf(
          spec,
          {},
          given.map(([c, right]) => [answer('yes'), `${right ? 'yes' : 'no'}, confidence ${5 * c}%`] as const),
        );
        const figure = calibrationFigure(rows)!;
        expect(figure.value).toBeGreaterThanOrEqual(0);
        expect(figure.value).toBeLessThanOrEqual(1);
        expect(calibrationFigure([...rows.slice(turn), ...rows.slice(0, turn)])).toEqual(figure);
      }),
      { numRuns: 60, seed: 31 },
    );
  });
});

describe('faults of a suite', () => {
  test('a label file that is missing and a pattern without a group are named at their key', async () => {
    expect(bind(await specOf('ClassificationReport'), { labels: 'l.json' }).notes).toMatchObject([{ key: 'labels' }]);
    expect(bind(await specOf('ClassificationReport'), { labels: 'l.json' }, { 'l.json': '["a"]' }).notes).toEqual([]);
    expect(bind(await specOf('Calibration'), { extract: 'a' }).notes).toMatchObject([{ key: 'extract' }]);
    expect(bind(await specOf('Calibration'), { confidence: '(' }).notes).toMatchObject([{ key: 'confidence' }]);
    expect(bind(await specOf('Calibration'), { labels: 'l.json' }).score(answer('a'), 'a').status).toBe('error');
  });

  test('parameters that are missing or unknown are refused', async () => {
    expect((await specOf('ClassificationReport')).parameters.safeParse({}).success).toBe(false);
    expect((await specOf('ClassificationReport')).parameters.safeParse({ labels: [] }).success).toBe(false);
    expect((await specOf('Calibration')).parameters.safeParse({ bins: 5 }).success).toBe(false);
  });
});
