import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChatRequest } from '../../../src/model-call/call.ts';
import { PRICE_TABLE, PRICES_AS_OF } from '../../../src/model-call/price-table.ts';
import {
  costOf,
  estimate,
  expectedCost,
  priceOf,
  promptTokenBound,
  tokenBound,
} from '../../../src/model-call/pricing.ts';

const chat = (content: string, more: Partial<ChatRequest> = {}): ChatRequest => ({
  kind: 'chat',
  model: 'm',
  messages: [{ role: 'user', content }],
  ...more,
});

describe('prices', () => {
  it('are dated data, all positive for input', () => {
    expect(PRICES_AS_OF).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    for (const price of Object.values(PRICE_TABLE)) expect(price.input).toBeGreaterThan(0);
  });

  it('a dated id has the price of its name, its own where listed, and the config comes first', () => {
    expect(priceOf('gpt-4.1-mini-2025-04-14', {})).toEqual(priceOf('gpt-4.1-mini', {}));
    expect(priceOf('gpt-4.1-2025-04-14', {})).toEqual({ input: 2, output: 8, cachedInput: 0.5 });
    expect(priceOf('gpt-4o-2024-05-13', {})).toEqual({ input: 5, output: 15 });
    expect(priceOf('gpt-4.1', { 'gpt-4.1': { input: 1, output: 1 } })).toEqual({ input: 1, output: 1 });
    expect(priceOf('gpt-4.1-mini-2025-04-14', { 'gpt-4.1-mini': { input: 9, output: 9 } })).toEqual({
      input: 9,
      output: 9,
    });
    expect(priceOf('llama-3', {})).toBeNull();
    expect(priceOf('constructor', {})).toBeNull();
  });

  it('cached tokens have their own price where there is one', () => {
    const usage = { promptTokens: 1_000_000, completionTokens: 500_000, cachedTokens: 400_000 };
    expect(costOf(usage, { input: 2, output: 8, cachedInput: 0.5 })).toBeCloseTo(1.2 + 0.2 + 4, 12);
    expect(costOf(usage, { input: 2, output: 8 })).toBeCloseTo(2 + 4, 12);
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
    const part = { calls: 100, promptTokens: 10_000, maxTokens: 10 };
    expect(estimate([{ model: 'gpt-4.1', ...part }], {})).toEqual({
      calls: 100,
      promptTokens: 10_000,
      completionTokens: 1000,
      costUsd: 0.02 + 0.008,
      unpriced: [],
    });
    expect(
      estimate(
        [
          { model: 'gpt-4.1', ...part },
          { model: 'mine', ...part },
        ],
        {},
      ),
    ).toMatchObject({ calls: 200, costUsd: null, unpriced: ['mine'] });
  });
});
