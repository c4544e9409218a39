import { describe, expect, it } from 'vitest';
import { costOf } from '../../../src/model-call/price.ts';
import { readUsage } from '../../../src/model-call/token-usage.ts';

/** Block, what is read; a new spelling is one more line. */
const BLOCKS: readonly (readonly [object, object | undefined])[] = [
  [
    { prompt_tokens: 5, completion_tokens: 1 },
    { promptTokens: 5, completionTokens: 1 },
  ],
  [
    { prompt_tokens: 5, completion_tokens: 1, prompt_tokens_details: { cached_tokens: 4 } },
    { promptTokens: 5, completionTokens: 1, cachedTokens: 4 },
  ],
  [
    { prompt_tokens: 5, completion_tokens: 1, prompt_tokens_details: { cached_tokens: 9 } },
    { promptTokens: 5, completionTokens: 1 },
  ],
  [
    { prompt_tokens: 9, completion_tokens: 1, prompt_tokens_details: { cached_tokens: 2, cache_write_tokens: 3 } },
    { promptTokens: 9, completionTokens: 1, cachedTokens: 2, cacheWriteTokens: 3 },
  ],
  [
    { prompt_tokens: 9, completion_tokens: 1, prompt_cache_hit_tokens: 4 },
    { promptTokens: 9, completionTokens: 1, cachedTokens: 4 },
  ],
  // Cached tokens beside the prompt's: the total says so.
  [
    {
      prompt_tokens: 10,
      completion_tokens: 5,
      total_tokens: 45,
      cache_read_input_tokens: 20,
      cache_creation_input_tokens: 10,
    },
    { promptTokens: 40, completionTokens: 5, cachedTokens: 20, cacheWriteTokens: 10 },
  ],
  // Thinking that is counted in the total alone.
  [
    {
      prompt_tokens: 1000,
      completion_tokens: 10,
      total_tokens: 6010,
      completion_tokens_details: { reasoning_tokens: 5000 },
    },
    { promptTokens: 1000, completionTokens: 5010, reasoningTokens: 5000 },
  ],
  [
    { prompt_tokens: 30, completion_tokens: 20, total_tokens: 1030 },
    { promptTokens: 30, completionTokens: 1000 },
  ],
  [
    { prompt_tokens: 30, completion_tokens: 20, total_tokens: 7 },
    { promptTokens: 30, completionTokens: 20 },
  ],
  [
    { prompt_tokens: 4, total_tokens: 4 },
    { promptTokens: 4, completionTokens: 0 },
  ],
  [
    { prompt_tokens: 30, completion_tokens: 20, total_tokens: 1e12 },
    { promptTokens: 30, completionTokens: 20 },
  ],
  [{ prompt_tokens: -5, completion_tokens: 1 }, undefined],
  [{ prompt_tokens: 1.5, completion_tokens: 1 }, undefined],
  [{ completion_tokens: 1 }, undefined],
  [{}, undefined],
];

describe('a usage block', () => {
  it.each(BLOCKS)('%j is %j', (block, usage) => {
    expect(readUsage(block)).toEqual(usage);
  });
});

describe('cost', () => {
  it('counts cached reads, cache writes and hidden thinking at their own prices', () => {
    const usage = {
      promptTokens: 1_000_000,
      completionTokens: 100_000,
      cachedTokens: 400_000,
      cacheWriteTokens: 200_000,
    };
    expect(costOf(usage, { input: 2, output: 10, cachedInput: 0.5, cacheWrite: 3 })).toBeCloseTo(
      0.8 + 0.2 + 0.6 + 1,
      12,
    );
    expect(costOf(usage, { input: 2, output: 10 })).toBeCloseTo(0.8 + 0.8 + 0.5 + 1, 12);
  });
});
