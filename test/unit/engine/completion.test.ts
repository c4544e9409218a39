import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLimits } from '../../../src/adapters/providers/attempt.ts';
import { capNameOf, readCompletion, readEmbedding } from '../../../src/model-call/wires/chat.ts';

describe('reading a completion', () => {
  it('never throws, whatever the body', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), (body) =>
        ['answer', 'malformed', 'error'].some((key) => key in readCompletion(body)),
      ),
    );
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (message, usage) => {
        readCompletion({ choices: [{ message }], usage });
        readEmbedding({ data: [message] }, 1);
        return true;
      }),
    );
  });

  it('joins content that comes in parts, and reads the older function call', () => {
    expect(
      readCompletion({ choices: [{ message: { content: [{ type: 'text', text: 'a' }, { text: 'b' }] } }] }),
    ).toMatchObject({ answer: { text: 'ab' } });
    expect(
      readCompletion({ choices: [{ message: { content: null, function_call: { name: 'f', arguments: '{}' } } }] }),
    ).toMatchObject({
      answer: { toolCalls: [{ name: 'f', arguments: {} }] },
    });
  });

  it('an answer cut at once by its cap is an answer; a message with nothing at all is not', () => {
    expect(readCompletion({ choices: [{ message: { content: null }, finish_reason: 'length' }] })).toMatchObject({
      answer: { text: '', finishReason: 'length' },
    });
    expect(readCompletion({ choices: [{ message: {} }] })).toHaveProperty('malformed');
  });

  it.each([42, true, { answer: 1 }])('content that is no text (%j) is no answer that could be judged', (content) => {
    expect(readCompletion({ choices: [{ message: { content }, finish_reason: 'stop' }] })).toHaveProperty('malformed');
  });
});

it('the cap has the name that reasoning models want', () => {
  expect(['gpt-4.1', 'o3', 'openai/o4-mini', 'gpt-5.2', 'gpt-4o', 'qwen-o1', 'gpt-3.5-turbo'].map(capNameOf)).toEqual([
    'max_tokens',
    'max_completion_tokens',
    'max_completion_tokens',
    'max_completion_tokens',
    'max_tokens',
    'max_tokens',
    'max_tokens',
  ]);
});

describe('reading limits', () => {
  const NOW = Date.parse('2026-01-01T00:00:00Z');
  const limits = (headers: Record<string, string>) => readLimits((name) => headers[name], NOW);

  it('reads the windows of both houses', () => {
    expect(
      limits({
        'x-ratelimit-limit-requests': '60',
        'x-ratelimit-remaining-requests': '0',
        'x-ratelimit-reset-requests': '1s',
      }),
    ).toEqual({ requests: { limit: 60, remaining: 0, resetMs: 1000 } });
    expect(
      limits({
        'anthropic-ratelimit-requests-limit': '50',
        'anthropic-ratelimit-requests-remaining': '49',
        'anthropic-ratelimit-requests-reset': '2026-01-01T00:00:02Z',
        'anthropic-ratelimit-input-tokens-limit': '20000',
        'anthropic-ratelimit-output-tokens-limit': '8000',
        'anthropic-ratelimit-output-tokens-remaining': '7000',
      }),
    ).toEqual({
      requests: { limit: 50, remaining: 49, resetMs: 2000 },
      inputTokens: { limit: 20000 },
      outputTokens: { limit: 8000, remaining: 7000 },
    });
  });

  it.each(['many', '1e-300', '0', '-1', '1e300', 'Infinity', 'NaN', ''])('leaves a limit of %j aside', (limit) => {
    expect(limits({ 'x-ratelimit-limit-requests': limit, 'x-ratelimit-remaining-requests': '5' })).toEqual({});
  });
});
