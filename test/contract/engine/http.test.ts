import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

describe('a program of each side', () => {
  let other: ModelServer;
  beforeEach(async () => {
    other = await startModelServer();
  });
  afterEach(() => other.close());
  const two = (): HttpProvider => ({
    ...provider(),
    url: { base: `${server.url}/ask`, head: `${other.url}/ask` },
  });
  const askBoth = async (storeDir: string | null = null) => {
    const { models } = await open(two(), { backoffMs: 10, storeDir });
    const place = { sample: 2, case: 'c1' };
    try {
      return [
        await models.ask(question('hello', {}, { ...place, arm: 'base' })),
        await models.ask(question('hello', {}, { ...place, arm: 'head' })),
      ];
    } finally {
      await models.close();
    }
  };
  const says = (at: ModelServer, output: string, program?: string): void => {
    at.models = () => (program === undefined ? { status: 404, body: {} } : { body: { program } });
    at.respond = () => ({ body: { output } });
  };

  it('is asked at its own address, told its arm, sample and target, and never answered for the other', async () => {
    says(server, 'old', 'sha256:a');
    says(other, 'new', 'sha256:b');
    const replies = await askBoth();
    expect(replies.map((reply) => reply.kind === 'answered' && reply.text)).toEqual(['old', 'new']);
    expect(server.calls[0]?.body).toMatchObject({ case: 'c1', arm: 'base', sample: 2, target: 't' });
    expect(other.calls[0]?.body).toMatchObject({ case: 'c1', arm: 'head', sample: 2, target: 't' });
  });

  it('is asked again by the next run: what stands behind an address may have changed', async () => {
    says(server, 'old');
    says(other, 'new');
    const folder = mkdtempSync(join(tmpdir(), 'plumbline-http-'));
    await askBoth(folder);
    await askBoth(folder);
    rmSync(folder, { recursive: true });
    expect([server.calls.length, other.calls.length]).toEqual([2, 2]);
  });

  it.each([
    [
      'before it is asked',
      () => {
        for (const at of [server, other]) says(at, 'x', 'sha256:a');
      },
      0,
    ],
    [
      'with its answers',
      () => {
        for (const at of [server, other]) {
          says(at, 'x');
          at.respond = () => ({ headers: { 'x-plumbline-program': 'sha256:a' }, body: { output: 'x' } });
        }
      },
      1,
    ],
  ])('ends the run where both say %s that they are the same program', async (_when, prepare, calls) => {
    prepare();
    await expect(askBoth()).rejects.toThrow(/run the same program \(sha256:a\).*deploy head's own at url.head/);
    expect(server.calls).toHaveLength(calls);
  });
});
