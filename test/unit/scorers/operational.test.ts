import { describe, expect, test } from 'vitest';
import type { SuiteLevelRow } from '../../../src/inputs/template.ts';
import { stabilityFigure } from '../../../src/scoring/deterministic/stability.ts';
import { type Answer, bind, caseOf, inputOf, outcome, type Row, specOf } from './stand.ts';

const took = (latencyMs: number | undefined): Answer => ({ output: 'x', call: { latencyMs } });
const used = (promptTokens: number, completionTokens: number, costUsd?: number): Answer => ({
  output: 'x',
  call: { usage: { promptTokens, completionTokens }, costUsd },
});
const after = (output: string, ...earlier: string[]): Answer => ({
  output,
  call: { earlier: earlier.map((one) => ({ output: one, toolCalls: [] })) },
});

const TABLE: Readonly<Record<string, readonly Row[]>> = {
  LatencyBudget: [
    ['within the budget', { 'max-ms': 500 }, {}, took(499.5), 1],
    ['exactly the budget', { 'max-ms': 500 }, {}, took(500), 1],
    ['over it', { 'max-ms': 500 }, {}, took(501), 0, 'over:latency'],
    ['not measured', { 'max-ms': 500 }, {}, took(undefined), 'unscored'],
    ['a figure that is none', { 'max-ms': 500 }, {}, took(Number.NaN), 'unscored'],
    [
      'an empty answer takes time too',
      { 'max-ms': 500 },
      {},
      { output: '', call: { latencyMs: 900 } },
      0,
      'over:latency',
    ],
  ],
  CostBudget: [
    ['within all bounds', { 'max-usd': 0.01, 'max-total-tokens': 100 }, {}, used(60, 40, 0.01), 1],
    ['too dear', { 'max-usd': 0.01 }, {}, used(60, 40, 0.011), 0, 'over:cost'],
    ['a prompt too long', { 'max-prompt-tokens': 50 }, {}, used(60, 40), 0, 'over:prompt'],
    [
      'one bound of two broken is 0, not a half',
      { 'max-prompt-tokens': 100, 'max-completion-tokens': 30 },
      {},
      used(60, 40),
      0,
      'over:completion',
    ],
    ['tokens together', { 'max-total-tokens': 99 }, {}, used(60, 40), 0, 'over:total'],
    ['a free call', { 'max-usd': 0.01 }, {}, used(60, 40, 0), 1],
    ['no price', { 'max-usd': 0.01 }, {}, used(60, 40), 'unscored'],
    ['no usage', { 'max-prompt-tokens': 1 }, {}, 'x', 'unscored'],
  ],
  Stability: [
    ['the first answer has nothing to differ from', {}, {}, 'yes', 1],
    ['the same again', {}, {}, after('yes', 'yes', ' yes\n'), 1],
    ['another answer', {}, {}, after('no', 'yes'), 0, 'flips'],
    ['the share of the earlier ones', {}, {}, after('no', 'yes', 'no', 'no', 'yes'), 0.5, 'flips'],
    ['case counts', {}, {}, after('Yes', 'yes'), 0, 'flips'],
    ['case does not count', { normalise: ['case'] }, {}, after('Yes', 'yes'), 1],
    ['only the label counts', { labels: ['a', 'b'] }, {}, after('I say a', 'a, surely'), 1],
    ['only the part taken out counts', { extract: 'A: (\\w+)' }, {}, after('so A: 4', 'thus A: 4'), 1],
    [
      'the calls count too',
      {},
      {},
      { output: '', calls: [{ name: 'f', arguments: { x: 1 } }], call: { earlier: [{ output: '', toolCalls: [] }] } },
      0,
      'flips',
    ],
    [
      'calls in another order are the same',
      {},
      {},
      {
        output: '',
        calls: [{ name: 'f' }, { name: 'g' }],
        call: {
          earlier: [
            {
              output: '',
              toolCalls: [
                { name: 'g', arguments: {} },
                { name: 'f', arguments: {} },
              ],
            },
          ],
        },
      },
      1,
    ],
    ['nothing, twice', {}, {}, after('', ''), 1],
  ],
};

describe.each(Object.entries(TABLE))('%s scores', (name, rows) => {
  test.each(rows.map((row) => [row[0], row] as const))('%s', async (_, row) => {
    expect(outcome(await specOf(name), row)).toEqual([row[4], row[5]]);
  });
});

describe('over a suite', () => {
  test('a budget tells median, 95th percentile and the share within', async () => {
    const spec = await specOf('LatencyBudget');
    const { score } = bind(spec, { 'max-ms': 95 });
    const rows: SuiteLevelRow[] = Array.from({ length: 100 }, (_, at) => ({
      input: inputOf(caseOf({}), took(at + 1)),
      score: score({}, took(at + 1)),
    }));
    expect(spec.suiteLevel?.(rows)).toEqual({
      value: 0.95,
      detail: 'latency p50 50 ms, p95 95 ms; 95 of 100 within budget',
    });
    expect(spec.suiteLevel?.([...rows].reverse())).toEqual(spec.suiteLevel?.(rows));
    expect(spec.suiteLevel?.([])).toBeNull();
    const none = { input: inputOf(caseOf({}), 'x' as never), score: score({}, 'x') };
    expect(spec.suiteLevel?.([none])).toBeNull();
  });

  test('a budget of money tells what is known', async () => {
    const spec = await specOf('CostBudget');
    const { score } = bind(spec, { 'max-prompt-tokens': 10 });
    const rows = [used(10, 4), used(12, 6)].map((answer) => ({
      input: inputOf(caseOf({}), answer),
      score: score({}, answer),
    }));
    expect(spec.suiteLevel?.(rows)).toEqual({
      value: 0.5,
      detail: 'prompt p50 10 tokens, p95 12 tokens; completion p50 4 tokens, p95 6 tokens; 1 of 2 within budget',
    });
  });

  test('the flip rate counts every pair of answers once, and pass^k asks that all are right', async () => {
    const { score } = bind(await specOf('Stability'));
    const repeats = (id: string, expected: string | undefined, ...outputs: string[]): SuiteLevelRow[] =>
      outputs.map((output, at) => {
        const row = { id, ...(expected === undefined ? {} : { expected }) };
        const answer = after(output, ...outputs.slice(0, at));
        return { input: inputOf(caseOf(row), answer), score: score(row, answer) };
      });
    // c1: three pairs agree; c2: one of three; c3: none of one.
    const rows = [
      ...repeats('c1', 'a', 'a', 'a', 'a'),
      ...repeats('c2', 'a', 'a', 'b', 'a'),
      ...repeats('c3', undefined, 'x', 'y'),
    ];
    const figure = stabilityFigure(rows)!;
    expect(figure.value).toBeCloseTo((1 + 1 / 3 + 0) / 3, 12);
    expect(figure.detail).toBe('flip rate 0.556 over 3 cases with up to 3 answers; pass^3 0.500');
    expect(stabilityFigure([...rows].reverse())).toEqual(figure);
    expect(stabilityFigure(repeats('c1', 'a', 'a'))).toBeNull();
  });
});

test('budgets do not block by themselves, and a comparison of repeats cannot', async () => {
  expect((await specOf('LatencyBudget')).advisory).toBe(true);
  expect((await specOf('CostBudget')).advisory).toBe(true);
  expect((await specOf('Stability')).experimental).toBe(true);
});

test('a budget without a bound, or with one of zero, is refused', async () => {
  expect((await specOf('LatencyBudget')).parameters.safeParse({}).success).toBe(false);
  expect((await specOf('LatencyBudget')).parameters.safeParse({ 'max-ms': 0 }).success).toBe(false);
  expect((await specOf('CostBudget')).parameters.safeParse({}).success).toBe(false);
  expect((await specOf('CostBudget')).parameters.safeParse({ 'max-usd': -1 }).success).toBe(false);
  expect(bind(await specOf('Stability'), { extract: '(a)(b)' }).notes).toMatchObject([{ key: 'extract' }]);
});
