import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { durationMs, readLimits } from '../../../src/adapters/providers/attempt.ts';
import {
  capNameOf,
  errorKind,
  keyOfParameter,
  readCompletion,
  readEmbedding,
  readError,
  readUsage,
} from '../../../src/model-call/openai-wire.ts';

describe('reading a completion', () => {
  it('never throws, whatever the body', () => {
    fc.assert(
      fc.property(
        fc.jsonValue({ maxDepth: 5 }),
        (body) => 'answer' in readCompletion(body) || 'malformed' in readCompletion(body),
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

  it('counts cached tokens only where they make sense', () => {
    expect(readUsage({ prompt_tokens: 5, completion_tokens: 1, prompt_tokens_details: { cached_tokens: 4 } })).toEqual({
      promptTokens: 5,
      completionTokens: 1,
      cachedTokens: 4,
    });
    expect(readUsage({ prompt_tokens: 5, completion_tokens: 1, prompt_tokens_details: { cached_tokens: 9 } })).toEqual({
      promptTokens: 5,
      completionTokens: 1,
    });
  });
});

describe('reading an error', () => {
  it.each([
    ['{"error":{"message":"m","code":"c","param":"p"}}', { message: 'm', code: 'c', param: 'p' }],
    ['{"error":"flat"}', { message: 'flat' }],
    ['{"message":"bare","type":"t"}', { message: 'bare', code: 't' }],
    ['{"detail":"Not Found"}', { message: 'Not Found' }],
    ['<html><head><title>502 Bad\nGateway</title>', { message: '502 Bad Gateway' }],
    ['plain words', { message: 'plain words' }],
  ])('%s', (text, expected) => {
    expect(readError(text)).toMatchObject(expected);
  });

  it.each([
    [429, {}, 'transient'],
    [429, { code: 'insufficient_quota' }, 'quota'],
    [500, {}, 'transient'],
    [529, {}, 'transient'],
    [408, {}, 'transient'],
    [401, {}, 'credentials'],
    [403, {}, 'credentials'],
    [402, {}, 'quota'],
    [404, {}, 'gone'],
    [410, {}, 'gone'],
    [413, {}, 'too-long'],
    [400, { message: "This model's maximum context length is 4096 tokens" }, 'too-long'],
    [400, { code: 'content_filter' }, 'filtered'],
    [400, { code: 'model_not_found' }, 'gone'],
    [400, { param: 'temperature' }, 'parameter'],
    [422, { message: 'Extra inputs are not permitted: top_k' }, 'parameter'],
    [400, { param: 'messages' }, 'bad-request'],
    [400, {}, 'bad-request'],
  ] as const)('%i %j is %s', (status, error, why) => {
    expect(errorKind(status, { message: '', ...error }, ['model', 'messages', 'temperature', 'top_k']).why).toBe(why);
  });

  it('names parameters as the model file does', () => {
    expect(['max_tokens', 'max_completion_tokens', 'response_format', 'seed', 'top_p'].map(keyOfParameter)).toEqual([
      'max-tokens',
      'max-tokens',
      'response-format',
      'seed',
      'params.top_p',
    ]);
    expect(['gpt-4.1', 'o3', 'openai/o4-mini', 'gpt-5.2', 'gpt-4o', 'qwen-o1', 'gpt-3.5-turbo'].map(capNameOf)).toEqual(
      [
        'max_tokens',
        'max_completion_tokens',
        'max_completion_tokens',
        'max_completion_tokens',
        'max_tokens',
        'max_tokens',
        'max_tokens',
      ],
    );
  });
});

describe('reading limits', () => {
  it('knows the usual ways to write a duration', () => {
    expect(['120ms', '1.5s', '6m0s', '1h2m3s', '2', '', 'soon', null].map(durationMs)).toEqual([
      120,
      1500,
      360_000,
      3_723_000,
      2000,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('prefers milliseconds, reads dates, and ignores nonsense', () => {
    const limits = (headers: Record<string, string>) =>
      readLimits((name) => headers[name], Date.parse('2026-01-01T00:00:00Z'));
    expect(limits({ 'retry-after-ms': '150', 'retry-after': '1' }).retryAfterMs).toBe(150);
    expect(limits({ 'retry-after': 'Thu, 01 Jan 2026 00:00:07 GMT' }).retryAfterMs).toBe(7000);
    expect(limits({ 'retry-after': 'never', 'x-ratelimit-limit-requests': 'many' })).toEqual({});
    expect(
      limits({
        'x-ratelimit-limit-requests': '60',
        'x-ratelimit-remaining-requests': '0',
        'x-ratelimit-reset-requests': '1s',
      }).requests,
    ).toEqual({ limit: 60, remaining: 0, resetMs: 1000 });
  });
});
