import { expect, it } from 'vitest';
import { endpointOf } from '../../../src/adapters/store/answer-age.ts';
import type { LiveProvider } from '../../../src/inputs/provider.ts';
import { openai } from '../../contract/engine/port.ts';

it('two types, wires, versions, regions or addresses never share a stored answer', () => {
  const called = { name: 'default', timeoutSeconds: 5, headers: {} };
  const url = 'https://one.example/v1';
  const providers: readonly LiveProvider[] = [
    openai(url),
    openai(url, { wire: 'responses' }),
    openai('https://two.example/v1'),
    { type: 'anthropic', baseUrl: url, version: '2023-06-01', ...called },
    { type: 'anthropic', baseUrl: url, version: '2026-10-21', ...called },
    { type: 'google', baseUrl: url, ...called },
    { type: 'bedrock', baseUrl: url, region: 'eu-central-1', ...called },
    { type: 'bedrock', baseUrl: url, region: 'us-east-1', ...called },
    { type: 'http', url, ...called },
  ];
  expect(new Set(providers.map((provider) => endpointOf(provider))).size).toBe(providers.length);
  // The key's name and the pace are no part of it.
  expect(endpointOf(openai(url, { apiKeyEnv: 'OTHER', concurrency: 3 }))).toBe(endpointOf(openai(url)));
});
