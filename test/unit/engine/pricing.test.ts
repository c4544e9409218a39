import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChatRequest } from '../../../src/model-call/call.ts';
import { costOf } from '../../../src/model-call/price.ts';
import { estimate, expectedCost, promptTokenBound, tokenBound } from '../../../src/model-call/pricing.ts';

const chat = (content: string, more: Partial<ChatRequest> = {}): ChatRequest => ({
  kind: 'chat',
  model: 'm',
  messages: [{ role: 'user', content }],
  ...more,
});

describe('a cost', () => {
  it('cached tokens have their own price where there is one', () => {
    const usage = { promptTokens: 1_000_000, completionTokens: 500_000, cachedTokens: 400_000 };
    expect(costOf(usage, { input: 2, output: 8, cachedInput: 0.5 })).toBeCloseTo(1.2 + 0.2 + 4, 12);
    expect(costOf(usage, { input: 2, output: 8 })).toBeCloseTo(2 + 4, 12);
  });

  it('a longer prompt than the price holds for costs what is above it, the whole call', () => {
    const price = { input: 2, output: 10, above: { promptTokens: 200_000, input: 4, output: 15 } };
    const usage = (promptTokens: number) => ({ promptTokens, completionTokens: 100_000 });
    expect(costOf(usage(200_000), price)).toBeCloseTo(0.4 + 1, 12);
    expect(costOf(usage(250_000), price)).toBeCloseTo(1 + 1.5, 12);
  });
});

describe('bounds', () => {
  it('are at least the tokens of usual texts and grow with them', () => {
    expect(tokenBound('The quick brown fox jumps over the lazy dog.')).toBeGreaterThanOrEqual(10);
    expect(tokenBound('東京都に住んでいます')).toBeGreaterThanOrEqual(10);
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => promptTokenBound(chat(a + b)) >= promptTokenBound(chat(a))),
    );
  });

  it('a worst case is the prompt and the whole cap; without a cap it says so', () => {
    const price = { input: 0, output: 1_000_000 };
    expect(expectedCost(chat('a', { maxTokens: 7 }), price)).toMatchObject({ prompt: 0, worst: 7 });
    expect(expectedCost(chat('a', { params: { max_completion_tokens: 5, n: 2 } }), price).worst).toBe(10);
    expect(expectedCost(chat('a'), price)).toMatchObject({ prompt: 0, worst: null });
  });

  it('a ceiling holds whatever is thought beside the answer, and a larger cap raises it', () => {
    const price = { input: 0, output: 1_000_000 };
    expect(expectedCost(chat('a', { maxTokens: 7 }), price).ceiling).toBe(262_144);
    expect(expectedCost(chat('a'), price).ceiling).toBe(262_144);
    expect(expectedCost(chat('a', { maxTokens: 300_000 }), price).ceiling).toBe(300_000);
    expect(expectedCost({ kind: 'embedding', model: 'e', texts: ['a'] }, price).ceiling).toBe(0);
  });
});

describe('an estimate', () => {
  it('adds calls, tokens and money, and names what has no price', () => {
    const part = { calls: 100, promptTokens: 10_000, maxTokens: 10, price: { input: 2, output: 8 } };
    expect(estimate([{ model: 'gpt-4.1', ...part }])).toEqual({
      calls: 100,
      promptTokens: 10_000,
      completionTokens: 1000,
      costUsd: 0.02 + 0.008,
      unpriced: [],
    });
    expect(
      estimate([
        { model: 'gpt-4.1', ...part },
        { model: 'mine', ...part, price: null },
      ]),
    ).toMatchObject({ calls: 200, costUsd: null, unpriced: ['mine'] });
  });
});
