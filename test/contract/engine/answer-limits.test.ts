import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { HttpProvider } from '../../../src/inputs/provider.ts';
import { completion, type ModelServer, startModelServer } from '../../servers/model.ts';
import { open, openai, question } from './port.ts';

let server: ModelServer;
beforeAll(async () => {
  server = await startModelServer();
});
beforeEach(() => {
  server.calls.length = 0;
});
afterAll(() => server.close());

const own = (): HttpProvider => ({
  type: 'http',
  name: 'default',
  url: `${server.url}/own`,
  apiKeyEnv: 'ENGINE_KEY',
  timeoutSeconds: 20,
  headers: {},
});
const deep = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`;
const called = (args: unknown) =>
  completion(null, {
    message: { tool_calls: [{ id: 'c', type: 'function', function: { name: 'f', arguments: args } }] },
  });

async function ask(kind: 'openai' | 'http', times = 1) {
  const provider = kind === 'openai' ? openai(server.url, { timeoutSeconds: 20 }) : own();
  const { models } = await open(provider, { backoffMs: 1 });
  const replies = await Promise.all(Array.from({ length: times }, (_, i) => models.ask(question(`q${i}`))));
  await models.close();
  return { reply: replies[0]!, usage: models.usage() };
}

describe('an answer', () => {
  it.each(['openai', 'http'] as const)(
    'whose arguments are nested too deeply is a call that did not parse, of %s',
    async (kind) => {
      server.respond = () => ({
        body: kind === 'openai' ? called(deep(6000)) : { tool_calls: [{ name: 'f', arguments: deep(6000) }] },
      });
      const { reply } = await ask(kind);
      expect(reply).toMatchObject({
        kind: 'answered',
        toolCalls: [{ name: 'f', arguments: undefined, argumentsRaw: deep(6000) }],
      });
    },
  );

  it.each(['openai', 'http'] as const)('that is nested too deeply itself is no answer, of %s', async (kind) => {
    server.respond = () => ({
      headers: { 'content-type': 'application/json' },
      body: `{"choices":${deep(7000)},"output":${deep(7000)}}`,
    });
    expect((await ask(kind)).reply).toMatchObject({
      kind: 'failed',
      code: 'malformed',
      message: expect.stringContaining('200 levels'),
    });
  });

  it('of an error that is nested too deeply is told as text', async () => {
    server.respond = () => ({
      status: 500,
      headers: { 'content-type': 'application/json' },
      body: `{"error":${deep(7000)}}`,
    });
    expect((await ask('openai')).reply).toMatchObject({ kind: 'failed', code: 'server' });
  });

  it.each(['openai', 'http'] as const)('above a megabyte is not read, and not asked for again, of %s', async (kind) => {
    const text = 'ab '.repeat(400_000);
    server.respond = () => ({ body: kind === 'openai' ? completion(text) : { output: text } });
    expect((await ask(kind)).reply).toMatchObject({
      kind: 'failed',
      code: 'oversize',
      attempts: 1,
      message: expect.stringContaining('at most 1 MB'),
    });
    expect(server.calls.length).toBe(1);
  });

  it('in a body without an end is given up, and not asked for again', async () => {
    server.respond = () => ({ body: completion('x'.repeat(9 * 1024 * 1024)) });
    expect((await ask('openai')).reply).toMatchObject({
      kind: 'failed',
      code: 'oversize',
      message: expect.stringContaining('larger than 8 MiB'),
    });
    expect(server.calls.length).toBe(1);
  });

  it.each([
    ['openai', 1e308],
    ['openai', -5],
    ['openai', '7'],
    ['http', 1e308],
  ] as const)('of %s that costs %s costs an unknown sum, and sums stay finite', async (kind, cost) => {
    const usage = { prompt_tokens: 1, completion_tokens: 1, cost };
    server.respond = () => ({ body: kind === 'openai' ? completion('7', { usage }) : { output: '7', cost_usd: cost } });
    const { reply, usage: used } = await ask(kind, 3);
    expect(reply).toMatchObject({ kind: 'answered', text: '7' });
    expect(Number.isFinite(used.costUsd)).toBe(true);
    expect(used.costUsd).toBeLessThan(1);
  });

  it('with a price in a header beyond all reason costs an unknown sum', async () => {
    server.respond = () => ({ headers: { 'x-prism-cost-usd': '1e300' }, body: completion('7') });
    expect((await ask('openai')).usage.costUsd).toBeLessThan(1);
  });
});
