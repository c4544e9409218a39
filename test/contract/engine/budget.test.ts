import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { apiError, completion, type ModelServer, startModelServer } from '../../servers/model.ts';
import { configOf, open, openai, question } from './port.ts';

let server: ModelServer;
beforeEach(async () => {
  server = await startModelServer();
});
afterEach(() => server.close());

const ask = (count: number, models: Awaited<ReturnType<typeof open>>['models'], request = {}) =>
  Promise.all(Array.from({ length: count }, (_, i) => models.ask(question(`q${i}`, request))));

describe('budgets', () => {
  it('max-calls counts requests, retries too, and the rest fails as budget without a call', async () => {
    server.respond = (call) => (call.attempt === 1 ? apiError(500, 'once') : { body: completion('ok') });
    const { models } = await open(openai(server.url), { budget: { maxCalls: 10 } });
    const replies = await ask(20, models);
    await models.close();
    expect(server.calls.length).toBe(10);
    expect(models.usage().calls).toBe(10);
    expect(models.exhausted).toBe('max-calls');
    expect(replies.filter((reply) => reply.kind === 'failed' && reply.code === 'budget').length).toBeGreaterThanOrEqual(
      10,
    );
  });

  it('a budget that is just enough is not exhausted', async () => {
    const { models } = await open(openai(server.url), { budget: { maxCalls: 20 } });
    const replies = await ask(20, models);
    await models.close();
    expect(replies.every((reply) => reply.kind === 'answered')).toBe(true);
    expect(models.exhausted).toBeNull();
  });

  it('max-cost-usd is never passed when every answer has a cap', async () => {
    // 0.01 USD a call at the cap: 100 tokens at 100 USD per million.
    server.respond = () => ({
      body: completion('ok', { usage: { prompt_tokens: 0, completion_tokens: 100, total_tokens: 100 } }),
      delayMs: 5,
    });
    const config = configOf(openai(server.url), { prices: { priced: { input: 0, output: 100 } } });
    const { models } = await open(openai(server.url), { config, budget: { maxCostUsd: 0.105 } });
    await ask(40, models, { model: 'priced', maxTokens: 100 });
    await models.close();
    expect(models.exhausted).toBe('max-cost-usd');
    expect(models.usage().costUsd).toBeCloseTo(0.1, 9);
    expect(server.calls.length).toBe(10);
  });

  it('calls under way that cost less than their worst case make room for others', async () => {
    server.respond = () => ({
      body: completion('ok', { usage: { prompt_tokens: 0, completion_tokens: 10, total_tokens: 10 } }),
      delayMs: 5,
    });
    const config = configOf(openai(server.url), { prices: { priced: { input: 0, output: 100 } } });
    const { models } = await open(openai(server.url), { config, budget: { maxCostUsd: 0.05 } });
    const replies = await ask(40, models, { model: 'priced', maxTokens: 100 });
    await models.close();
    expect(replies.every((reply) => reply.kind === 'answered')).toBe(true);
    expect(models.usage().costUsd).toBeCloseTo(0.04, 9);
    expect(models.exhausted).toBeNull();
  });

  it('without a cap on the answer no call starts that would cross if it cost as much as the dearest so far', async () => {
    server.respond = () => ({
      body: completion('ok', { usage: { prompt_tokens: 0, completion_tokens: 100, total_tokens: 100 } }),
    });
    const config = configOf(openai(server.url), { prices: { priced: { input: 0, output: 100 } } });
    const { models } = await open(openai(server.url), { config, concurrency: 1, budget: { maxCostUsd: 0.025 } });
    for (let i = 0; i < 5; i++) await models.ask(question(`q${i}`, { model: 'priced', maxTokens: undefined }));
    await models.close();
    expect(server.calls.length).toBe(2);
    expect(models.exhausted).toBe('max-cost-usd');
  });

  it.each([
    ['no cap on the answer', undefined],
    ['a cap that hidden thinking does not keep to', 10],
  ])(
    'at 64 calls in flight the bill passes max-cost-usd by four calls at most, and is used: %s',
    async (_, maxTokens) => {
      // 0.01 USD a call: 100 tokens at 100 USD per million.
      server.respond = () => ({
        body: completion('ok', { usage: { prompt_tokens: 0, completion_tokens: 1, total_tokens: 100 } }),
        delayMs: 20,
      });
      const config = configOf(openai(server.url), { prices: { priced: { input: 0, output: 100 } } });
      const { models } = await open(openai(server.url), { config, concurrency: 64, budget: { maxCostUsd: 0.5 } });
      await ask(200, models, { model: 'priced', maxTokens });
      await models.close();
      expect(models.exhausted).toBe('max-cost-usd');
      expect(models.usage().costUsd).toBeLessThanOrEqual(0.54 + 1e-9);
      expect(models.usage().costUsd).toBeGreaterThan(0.45);
    },
  );

  it('with money enough the slow start ends: all calls that may be in flight are', async () => {
    server.respond = () => ({
      body: completion('ok', { usage: { prompt_tokens: 0, completion_tokens: 100, total_tokens: 100 } }),
      delayMs: 150,
    });
    const config = configOf(openai(server.url), { prices: { priced: { input: 0, output: 100 } } });
    const { models } = await open(openai(server.url), { config, concurrency: 64, budget: { maxCostUsd: 20 } });
    await ask(400, models, { model: 'priced', maxTokens: undefined });
    await models.close();
    expect(server.maxInFlight()).toBeGreaterThan(48);
    const early = server.calls.filter((call) => call.startedAt < server.calls[0]!.endedAt!).length;
    expect(early).toBeLessThanOrEqual(4);
  });

  it('nobody starts slowly where even the dearest thinkable answers fit into the money', async () => {
    server.respond = () => ({ body: completion('ok'), delayMs: 300 });
    const config = configOf(openai(server.url), { prices: { priced: { input: 0, output: 1 } } });
    const { models } = await open(openai(server.url), { config, concurrency: 32, budget: { maxCostUsd: 20 } });
    await ask(64, models, { model: 'priced', maxTokens: undefined });
    await models.close();
    const early = server.calls.filter((call) => call.startedAt < server.calls[0]!.endedAt!).length;
    expect(early).toBe(32);
  });

  it('an unknown price under max-cost-usd is an error that says what to set, and nothing is sent', async () => {
    const { models } = await open(openai(server.url), { budget: { maxCostUsd: 1 } });
    await expect(models.ask(question('a', { model: 'nobody-knows' }))).rejects.toThrow(
      /nobody-knows.*prices.*max-calls/,
    );
    await models.close();
    expect(server.calls.length).toBe(0);
  });

  it('an unknown price under max-cost-usd and max-calls is bounded by the calls, with one note that says where it belongs', async () => {
    const budget = { maxCostUsd: 1, maxCalls: 2 };
    const config = configOf(openai(server.url));
    const { models, warnings } = await open(openai(server.url), {
      config: { ...config, gate: { ...config.gate, ...budget } },
      budget,
    });
    await ask(5, models, { model: 'nobody-knows' });
    await models.close();
    expect(server.calls.length).toBe(2);
    expect(models.exhausted).toBe('max-calls');
    const said = warnings.filter((text) => text.includes('nobody-knows'));
    expect(said).toEqual([
      expect.stringMatching(/max-calls bounds its calls.*set prices."nobody-knows" on the base branch/),
    ]);
  });

  it('a model of a local server without a key costs nothing, and needs no price', async () => {
    const { models } = await open(openai(server.url, { apiKeyEnv: undefined }), { budget: { maxCostUsd: 1 } });
    await models.ask(question('a', { model: 'nobody-knows' }));
    await models.close();
    expect(models.usage()).toMatchObject({ calls: 1, costUsd: 0, costKnown: true });
  });

  it('an unknown price without max-cost-usd counts tokens and says that the cost is not known', async () => {
    const { models } = await open(openai(server.url));
    await models.ask(question('a', { model: 'nobody-knows' }));
    await models.close();
    expect(models.usage()).toMatchObject({ costUsd: 0, costKnown: false, promptTokens: 10, completionTokens: 5 });
  });

  it('max-minutes ends the run: what waits fails as deadline, nothing more is sent', async () => {
    server.respond = () => ({ body: completion('ok'), delayMs: 100 });
    const { models } = await open(openai(server.url), { concurrency: 2, budget: { maxMinutes: 0.25 / 60 } });
    const replies = await ask(40, models);
    const sent = server.calls.length;
    const late = await models.ask(question('late'));
    await models.close();
    expect(models.exhausted).toBe('max-minutes');
    expect(late).toMatchObject({ kind: 'failed', code: 'deadline' });
    expect(replies.filter((reply) => reply.kind === 'answered').length).toBe(sent);
    expect(replies.every((reply) => reply.kind === 'answered' || reply.code === 'deadline')).toBe(true);
    expect(server.calls.length).toBe(sent);
  });
});
