import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { HttpProvider } from '../../../src/inputs/provider.ts';
import { apiError, type ModelServer, startModelServer } from '../../servers/model.ts';
import { KEY, open, question } from './port.ts';

let server: ModelServer;
beforeEach(async () => {
  server = await startModelServer();
});
afterEach(() => server.close());
const provider = (): HttpProvider => ({
  type: 'http',
  name: 'default',
  url: `${server.url}/answer`,
  apiKeyEnv: 'ENGINE_KEY',
  timeoutSeconds: 1,
  headers: {},
});
const ask = async () => {
  const { models } = await open(provider(), { backoffMs: 10 });
  const reply = await models.ask(question('hello'));
  await models.close();
  return { reply, usage: models.usage() };
};

describe("the user's own endpoint", () => {
  it('gets messages, case and model, and answers with output, tools, usage and model', async () => {
    server.respond = () => ({
      body: {
        output: 'hi',
        tool_calls: [{ name: 'f', arguments: '{"a":1}' }],
        usage: { prompt_tokens: 3, completion_tokens: 1 },
        model: 'ours',
        cost_usd: 0.01,
      },
    });
    const { reply, usage } = await ask();
    expect(server.calls[0]?.body).toEqual({
      messages: [{ role: 'user', content: 'hello' }],
      case: 'hello',
      model: 'gpt-4.1-mini-2025-04-14',
    });
    expect(server.calls[0]?.headers['authorization']).toBe(`Bearer ${KEY}`);
    expect(reply).toMatchObject({
      text: 'hi',
      toolCalls: [{ name: 'f', arguments: { a: 1 } }],
      usage: { promptTokens: 3, completionTokens: 1 },
      model: 'ours',
      costUsd: 0.01,
    });
    expect(usage).toMatchObject({ calls: 1, costUsd: 0.01 });
    expect(server.listed()).toBe(0);
  });

  it('may hand back the key it was sent; it is kept nowhere', async () => {
    server.respond = () => ({ body: { output: `you sent ${KEY}` } });
    expect((await ask()).reply).toMatchObject({ text: 'you sent ***' });
    server.respond = () => apiError(401, `no such key: ${KEY}`);
    await expect(ask()).rejects.toThrow(/no such key: \*\*\*/);
  });

  it.each([
    ['a 503', () => ({ status: 503, body: {} })],
    ['a page', () => ({ body: '<html>' })],
    ['nothing said', () => ({ body: {} })],
    ['a hang', () => ({ hang: true })],
  ])('is tried again after %s', async (_, fault) => {
    server.respond = (call) => (call.attempt === 1 ? fault() : { body: { output: 'ok' } });
    const { reply, usage } = await ask();
    expect(reply).toMatchObject({ kind: 'answered', text: 'ok' });
    expect(usage.errors).toBe(1);
  });

  it('a refused key stops the run', async () => {
    server.respond = () => apiError(403, 'no');
    await expect(ask()).rejects.toThrow(/ENGINE_KEY/);
  });
});
