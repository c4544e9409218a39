/** Budgets of time, money and tokens: each quantity, what is unknown, and the figures over a suite. */
import { expect, test } from 'vitest';
import type { TemplateSpec } from '../../../src/inputs/template.ts';
import { type Answer, bind, caseOf, inputOf, loadedAnew } from './stand.ts';

const specs = async () => {
  const [latency, cost] = (await loadedAnew('operational')).SPECS as [TemplateSpec, TemplateSpec];
  return { latency, cost };
};
const call = (of: Answer['call']): Answer => ({ output: 'x', call: of });
const used = (promptTokens: number, completionTokens: number, costUsd?: number): Answer =>
  call({ usage: { promptTokens, completionTokens }, costUsd });
const suite = (spec: TemplateSpec, parameters: Record<string, unknown>, answers: readonly Answer[]) => {
  const { score } = bind(spec, parameters);
  return spec.suiteLevel?.(answers.map((answer) => ({ input: inputOf(caseOf({}), answer), score: score({}, answer) })));
};

test.each<[string, Record<string, unknown>, string, string, string]>([
  ['cost', { 'max-usd': 0.0123456 }, 'cost at most $0.0123', 'over:cost', '$0.02'],
  ['prompt', { 'max-prompt-tokens': 9 }, 'prompt at most 9 tokens', 'over:prompt', '10 tokens'],
  ['completion', { 'max-completion-tokens': 4 }, 'completion at most 4 tokens', 'over:completion', '5 tokens'],
  ['both', { 'max-total-tokens': 14 }, 'total at most 14 tokens', 'over:total', '15 tokens'],
])('a budget of %s tells the limit and what was used', async (_, limit, text, code, reason) => {
  const { score } = bind((await specs()).cost, limit);
  expect(score({}, used(10, 5, 0.02))).toEqual({
    status: 'scored',
    score: 0,
    code,
    reason: `${text}: ${reason}`,
    parts: [{ text, verdict: 'over', reason }],
  });
});

test('the bounds that hold are told beside the one that does not', async () => {
  const { score } = bind((await specs()).cost, { 'max-prompt-tokens': 10, 'max-total-tokens': 14 });
  expect(score({}, used(10, 5))).toMatchObject({
    score: 0,
    parts: [
      { text: 'prompt at most 10 tokens', verdict: 'ok' },
      { text: 'total at most 14 tokens', verdict: 'over' },
    ],
  });
  expect(score({}, used(10, 4))).toEqual({ status: 'scored', score: 1 });
});

test('a quantity that nobody measured, or that cannot be one, leaves the case unscored', async () => {
  const { latency, cost } = await specs();
  const unknown = (name: string) => ({
    status: 'unscored',
    code: `no-${name}`,
    reason: `the provider gave no ${name} figure for this call`,
  });
  for (const latencyMs of [undefined, Number.NaN, Number.POSITIVE_INFINITY, -1])
    expect(bind(latency, { 'max-ms': 9 }).score({}, call({ latencyMs }))).toEqual(unknown('latency'));
  expect(bind(latency, { 'max-ms': 9 }).score({}, call({ latencyMs: 0 }))).toMatchObject({ score: 1 });
  for (const [key, name] of [
    ['max-usd', 'cost'],
    ['max-prompt-tokens', 'prompt'],
    ['max-completion-tokens', 'completion'],
    ['max-total-tokens', 'total'],
  ] as const)
    expect(bind(cost, { [key]: 9 }).score({}, 'x')).toEqual(unknown(name));
});

test('over a suite each quantity that is known has its median and its 95th percentile', async () => {
  const { latency, cost } = await specs();
  const times = [1.4, 2.6, 100].map((latencyMs) => call({ latencyMs }));
  expect(suite(latency, { 'max-ms': 50 }, times)?.detail).toBe('latency p50 3 ms, p95 100 ms; 2 of 3 within budget');
  expect(suite(latency, { 'max-ms': 50 }, times.slice(0, 1))?.detail).toBe(
    'latency p50 1 ms, p95 1 ms; 1 of 1 within budget',
  );
  expect(suite(cost, { 'max-total-tokens': 15 }, [used(10, 5, 0.012345), used(20, 7, 1)])).toEqual({
    value: 0.5,
    detail:
      'cost p50 $0.0123, p95 $1; prompt p50 10 tokens, p95 20 tokens; completion p50 5 tokens, p95 7 tokens; 1 of 2 within budget',
  });
  // One of two told no price.
  expect(suite(cost, { 'max-total-tokens': 15 }, [used(10, 5), used(10, 5, 2)])?.detail).toMatch(
    /^cost p50 \$2, p95 \$2;/,
  );
  expect(suite(cost, { 'max-usd': 1 }, ['x' as never])).toBeNull();
});

test('a budget needs a bound above zero', async () => {
  const { latency, cost } = await specs();
  const takes = (spec: TemplateSpec, given: object) => spec.parameters.safeParse(given).success;
  expect([takes(latency, { 'max-ms': 0.5 }), takes(latency, { 'max-ms': 0 }), takes(latency, {})]).toEqual([
    true,
    false,
    false,
  ]);
  for (const key of ['max-usd', 'max-prompt-tokens', 'max-completion-tokens', 'max-total-tokens'])
    expect([takes(cost, { [key]: 0.5 }), takes(cost, { [key]: 0 })], key).toEqual([true, false]);
  const none = cost.parameters.safeParse({});
  expect(none.error?.issues).toMatchObject([{ message: 'give at least one bound, such as max-usd: 0.01' }]);
});
