import { describe, expect, it } from 'vitest';
import type { ProviderConfig } from '../../../src/inputs/provider.ts';
import { refusedSettings, replyForm, type Settings } from '../../../src/inputs/refused-settings.ts';
import { openai } from '../../contract/engine/port.ts';

const chat = openai('http://127.0.0.1:9/v1');
const told = (model: string, more: Partial<Settings>): readonly string[] =>
  refusedSettings({ model, params: {}, hasTools: false, forcesTool: false, ...more }, chat).map(
    ({ key, message }) => `${key.join('.')}: ${message}`,
  );

describe('what a model is known to refuse is told before it is asked', () => {
  it.each([
    ['a temperature', 'gpt-6.1-sol', { temperature: 0 }, 'temperature: model "gpt-6.1-sol" refuses any temperature'],
    [
      'a temperature with an effort',
      'gpt-6-luna',
      { temperature: 0, params: { reasoning_effort: 'low' } },
      'only with reasoning effort none',
    ],
    ['a temperature with the usual effort', 'gpt-6-luna', { temperature: 1 }, 'set params.reasoning_effort to none'],
    [
      'an effort it does not have',
      'gpt-6-luna',
      { params: { reasoning_effort: 'minimal' } },
      'params.reasoning_effort: model "gpt-6-luna" has no effort "minimal"; it takes none, low',
    ],
    ['tools over chat', 'gpt-6.1-sol', { hasTools: true }, 'set "wire: responses" for provider "default"'],
    ['tools over chat while it thinks', 'gpt-6-luna', { hasTools: true }, 'or set params.reasoning_effort to none'],
    ['a forced tool', 'anthropic/claude-opus-5-5', { forcesTool: true }, 'refuses a tool that must be called'],
  ] as const)('%s', (_what, model, settings, says) => {
    expect(told(model, settings)).toEqual([expect.stringContaining(says)]);
  });

  it.each([
    ['nothing given', 'gpt-6.1-sol', {}],
    ['an older model', 'gpt-4.1-mini-2025-04-14', { temperature: 0, hasTools: true }],
    ['no effort at all', 'gpt-6-luna', { temperature: 0, hasTools: true, params: { reasoning_effort: 'none' } }],
    ['a model that does not think by itself', 'gpt-5.1', { temperature: 0 }],
    ['a model that nobody knows', 'mine-1', { temperature: 2, forcesTool: true, params: { reasoning_effort: 'x' } }],
  ] as const)('and nothing else: %s', (_what, model, settings) => {
    expect(told(model, settings)).toEqual([]);
  });
});

describe('what a wire has no place for is told before it is sent', () => {
  const called = { name: 'default', apiKeyEnv: 'ENGINE_KEY', timeoutSeconds: 5, headers: {} };
  const anthropic = {
    type: 'anthropic',
    baseUrl: 'https://api.anthropic.com/v1',
    version: '2023-06-01',
    ...called,
  } as const;
  const newer = { ...anthropic, version: '2026-10-21' } as const;
  const bedrock = { type: 'bedrock', baseUrl: 'https://b.example', region: 'eu-central-1', ...called } as const;
  const responses = openai('https://api.openai.com/v1', { wire: 'responses' });
  const keys = (provider: ProviderConfig, more: Partial<Settings>): readonly string[] =>
    refusedSettings({ model: 'm', params: {}, hasTools: false, forcesTool: false, ...more }, provider).map(({ key }) =>
      key.join('.'),
    );
  const plain = { responseFormat: { type: 'json_object' } };

  it.each([
    ['a seed over Responses', responses, { seed: 1 }, ['seed']],
    ['no cap over Messages', anthropic, {}, ['max-tokens']],
    ['a cap in params over Messages', anthropic, { params: { max_tokens: 9 } }, []],
    ['JSON without a schema over Messages', anthropic, { maxTokens: 9, ...plain }, ['response-format']],
    [
      'sampling in the newer version',
      newer,
      { maxTokens: 9, temperature: 0, params: { top_k: 1 } },
      ['temperature', 'params.top_k'],
    ],
    ['sampling in the older version', anthropic, { maxTokens: 9, temperature: 0 }, []],
    ['a seed over Converse', bedrock, { seed: 1, ...plain }, ['seed', 'response-format']],
    ['all of it over Chat Completions', chat, { seed: 1, temperature: 0, ...plain }, []],
  ] as const)('%s', (_what, provider, settings, expected) => {
    expect(keys(provider, settings)).toEqual(expected);
  });

  it.each([
    ['a model over Chat Completions', chat, 'mine', 'json-schema'],
    ['a model of OpenAI over Responses', responses, 'gpt-6.1-terra', 'json-schema'],
    ['a Claude that is known', anthropic, 'claude-opus-5-5', 'json-schema'],
    ['a Claude that nobody knows', anthropic, 'claude-2', 'tool'],
    ['a Claude on Bedrock', bedrock, 'eu.anthropic.claude-sonnet-5-v1:0', 'tool'],
    ['a Claude on Bedrock that refuses a forced tool', bedrock, 'eu.anthropic.claude-opus-5-5-v1:0', 'json-schema'],
  ] as const)('the verdict of %s is asked for in the form it keeps to', (_what, provider, model, form) => {
    expect(replyForm({ model }, provider)).toBe(form);
    expect(replyForm({ model, structured: 'text' }, provider)).toBe('text');
  });
});
