import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ProviderConfig } from '../../../src/inputs/provider.ts';
import type { Reply } from '../../../src/model-call/call.ts';
import { type Batching, batchPermit } from '../../../src/run/batch-permit.ts';
import { sha256Hex } from '../../../src/text/digest.ts';
import { type BatchServer, type BatchWire, startBatchServer } from '../../servers/batches.ts';
import { temporaryFolder } from '../../servers/repository.ts';
import { configOf, KEY, MODEL, open, openai, question } from './port.ts';

const WIRES = ['chat', 'responses', 'messages', 'gemini'] as const satisfies readonly BatchWire[];
const MODELS: Readonly<Record<BatchWire, string>> = {
  chat: MODEL,
  responses: MODEL,
  messages: 'claude-haiku-4-5',
  gemini: 'gemini-3.5-flash-lite',
};

const PERMIT = batchPermit('baseline', 'push', { batch: ['baseline'] })!;

let server: BatchServer;
let folder: ReturnType<typeof temporaryFolder>;
beforeEach(() => {
  folder = temporaryFolder('batches');
});
afterEach(async () => {
  await server.close();
  folder.remove();
});

function provider(wire: BatchWire): ProviderConfig {
  const called = { name: 'default', apiKeyEnv: 'ENGINE_KEY', timeoutSeconds: 5, headers: {}, baseUrl: server.url };
  switch (wire) {
    case 'chat':
    case 'responses':
      return openai(server.url, { wire });
    case 'messages':
      return { type: 'anthropic', version: '2023-06-01', ...called };
    case 'gemini':
      return { type: 'google', ...called };
  }
}

interface RunOptions {
  readonly asks?: number;
  /** Null = the run decides. */
  readonly batch?: Batching | null;
  readonly now?: string;
  readonly budget?: { readonly maxCalls?: number; readonly maxCostUsd?: number };
  readonly env?: Readonly<Record<string, string>>;
  readonly model?: string;
  readonly arm?: 'base' | 'head';
}

/** One run over the store: asks, then orders what waits. */
async function run(
  wire: BatchWire,
  {
    asks = 3,
    batch = PERMIT,
    now,
    budget = {},
    env = { ENGINE_KEY: KEY },
    model = MODELS[wire],
    arm = 'base',
  }: RunOptions = {},
) {
  const clock = { now: () => now ?? new Date().toISOString(), ms: () => performance.now() };
  const price = { input: 1, output: 2 };
  const config = configOf(provider(wire), { prices: { [MODELS[wire]]: price } });
  const { models, notes, warnings } = await open(provider(wire), {
    config,
    storeDir: folder.path,
    batch: batch ?? undefined,
    clock,
    budget,
    env,
    backoffMs: 1,
  });
  const replies = await Promise.all(
    Array.from({ length: asks }, (_, at) =>
      models.ask(question(`ask ${at}`, { model, temperature: undefined }, { arm })),
    ),
  );
  const order = await models.order?.();
  const usage = models.usage();
  await models.close();
  return { replies, order, usage, notes, warnings };
}

const kinds = (replies: readonly Reply[]): readonly string[] =>
  replies.map((reply) => (reply.kind === 'answered' ? reply.text : reply.code));
const batchFiles = (): readonly string[] => readdirSync(folder.path).filter((name) => name.startsWith('batch-'));

describe.each(WIRES)('batches over %s', (wire) => {
  beforeEach(async () => {
    server = await startBatchServer(wire);
  });

  it('are ordered by one run, waited for by the next, and collected by a later one at half price', async () => {
    const first = await run(wire);
    expect(kinds(first.replies)).toEqual(['ordered', 'ordered', 'ordered']);
    expect(first.order).toEqual({ ordered: 3, waiting: 0, refused: 0 });
    expect(server.batches.map((items) => items.length)).toEqual([3]);

    server.state = 'in_progress';
    const second = await run(wire);
    expect(second.order).toEqual({ ordered: 0, waiting: 3, refused: 0 });
    expect(server.batches).toHaveLength(1);

    server.state = 'completed';
    const third = await run(wire);
    expect(kinds(third.replies)).toEqual(['answer to ask 0', 'answer to ask 1', 'answer to ask 2']);
    expect(third.order).toEqual({ ordered: 0, waiting: 0, refused: 0 });
    expect(third.usage).toMatchObject({ promptTokens: 3000, completionTokens: 1500 });
    expect(third.usage.costUsd).toBeCloseTo((3 * (1000 * 1 + 500 * 2)) / 1e6 / 2, 9);
    expect(batchFiles()).toEqual([]);
    // A pull request's own answers cost the normal price, so what they are compared with is told at that price too.
    const usual = (1000 * 1 + 500 * 2) / 1e6;
    for (const reply of third.replies) expect(reply).toMatchObject({ costUsd: usual, paidUsd: usual / 2 });

    // Whoever is gated later finds them in the store, and nothing was asked alone.
    const gate = await run(wire, { batch: null });
    expect(kinds(gate.replies)).toEqual(kinds(third.replies));
    expect(server.alone).toHaveLength(0);
  });

  it.each([
    ['finalizing', 'ordered'],
    ['validating', 'ordered'],
  ] as const)('that are %s are left alone', async (state, said) => {
    await run(wire);
    server.state = state;
    expect(kinds((await run(wire)).replies)).toEqual([said, said, said]);
    expect(server.batches).toHaveLength(1);
  });

  it('that expired or failed in part are stored as far as they came; the rest is asked for call by call', async () => {
    await run(wire, { asks: 4 });
    server.state = 'expired';
    server.fate = (text) => (text === 'ask 1' ? 'errored' : text === 'ask 2' ? 'expired' : 'answered');
    const { replies, order } = await run(wire, { asks: 4 });
    expect(kinds(replies)).toEqual([0, 1, 2, 3].map((at) => `answer to ask ${at}`));
    expect(server.alone).toHaveLength(2);
    expect(order).toEqual({ ordered: 0, waiting: 0, refused: 0 });
  });

  it('that failed whole are asked for call by call', async () => {
    await run(wire);
    server.state = 'failed';
    server.fate = () => 'errored';
    expect(kinds((await run(wire)).replies)).toEqual([0, 1, 2].map((at) => `answer to ask ${at}`));
    expect(server.alone).toHaveLength(3);
    expect(batchFiles()).toEqual([]);
  });

  it('are never waited for by a run that decides: it asks call by call', async () => {
    await run(wire);
    const gate = await run(wire, { batch: null });
    expect(gate.order).toBeUndefined();
    expect(kinds(gate.replies)).toEqual([0, 1, 2].map((at) => `answer to ask ${at}`));
  });

  it('send the key to no address that the house names, and leave none in the store', async () => {
    await run(wire);
    server.state = 'completed';
    await run(wire);
    expect(server.seen.every(({ headers }) => JSON.stringify(headers).includes(KEY))).toBe(true);
    const kept = readdirSync(folder.path).map((name) => readFileSync(join(folder.path, name), 'utf8'));
    expect(kept.join('')).not.toContain(KEY);
  });
});

describe.each(WIRES)('an order over %s', (wire) => {
  beforeEach(async () => {
    server = await startBatchServer(wire);
  });

  it.each([400, 413, 429])('that is refused with %i costs no call and no money', async (status) => {
    server.orderStatus = status;
    const { order, usage, warnings } = await run(wire, { budget: { maxCostUsd: 1 } });
    expect(order).toEqual({ ordered: 0, waiting: 0, refused: 3 });
    expect(usage).toMatchObject({ calls: 0, costKnown: true });
    expect(warnings.join()).toMatch(/a batch of 3 answers could not be ordered: POST /);
  });

  it.each([408, 500, 503, 'no answer'] as const)(
    'that ends with %s may have been taken: its calls and its money stay counted, and that is said',
    async (end) => {
      if (end === 'no answer') server.onOrder = () => false;
      else server.orderStatus = end;
      const { order, usage, warnings } = await run(wire, { budget: { maxCostUsd: 1 } });
      expect(order).toEqual({ ordered: 0, waiting: 0, refused: 3 });
      expect(usage).toMatchObject({ calls: 3, costKnown: false });
      expect(warnings.join()).toMatch(/a batch of 3 answers may have been ordered all the same: .* stays counted/);
    },
  );
});

describe('a batch', () => {
  beforeEach(async () => {
    server = await startBatchServer('chat');
  });

  it('that takes more than two days is asked for call by call', async () => {
    await run('chat', { now: '2026-11-01T00:00:00.000Z' });
    server.state = 'in_progress';
    const { replies, warnings } = await run('chat', { now: '2026-11-03T01:00:00.000Z' });
    expect(kinds(replies)).toEqual([0, 1, 2].map((at) => `answer to ask ${at}`));
    expect(warnings.join()).toMatch(/has brought nothing for two days/);
  });

  it('that is ordered but cannot be stored is named, and what it costs stays counted', async () => {
    // A folder where its file belongs.
    const name = `batch-${sha256Hex('default\0batch_0').slice(0, 32)}.json`;
    mkdirSync(join(folder.path, name, 'full'), { recursive: true });
    const { order, usage, warnings } = await run('chat', { budget: { maxCostUsd: 1 } });
    expect([server.batches.length, order]).toEqual([1, { ordered: 0, waiting: 0, refused: 3 }]);
    expect(usage).toMatchObject({ calls: 3, costKnown: false });
    expect(warnings.join()).toMatch(/batch batch_0 of 3 answers is ordered, but could not be stored \(/);
  });

  it.each([
    [503, 'budget'],
    [400, 'answered'],
  ] as const)(
    'whose order ends with %i leaves as much money as it may have cost: then the answer is %s',
    async (status, said) => {
      server.orderStatus = status;
      const { models } = await open(provider('chat'), {
        config: configOf(provider('chat'), { prices: { [MODEL]: { input: 1, output: 2 } } }),
        storeDir: folder.path,
        batch: PERMIT,
        budget: { maxCostUsd: 0.00008 },
      });
      const ask = question('ask 0', {}, { arm: 'base' });
      await models.ask(ask);
      await models.order?.();
      // Half of 64 answer tokens at 2 USD a million is 0.000064; a call needs as much as its prompt costs at least.
      const reply = await models.ask(question('ask 0 '.repeat(10), {}, { arm: 'base', role: 'probe' }));
      await models.close();
      expect(reply.kind === 'answered' ? reply.kind : reply.code).toBe(said);
    },
  );

  it.each([
    [PERMIT, 'call by call'],
    ['collect', 'call by call by a later run'],
  ] as const)('that brings too little or takes too long says who asks for the rest (%#)', async (batch, said) => {
    await run('chat', { now: '2026-11-01T00:00:00.000Z' });
    const late = await run('chat', { now: '2026-11-04T00:00:00.000Z', batch, asks: 1 });
    expect(late.warnings).toContain(
      `batch batch_0 has brought nothing for two days; its answers are asked for ${said}`,
    );
    server.state = 'expired';
    server.fate = (text) => (text === 'ask 1' ? 'expired' : 'answered');
    const { notes } = await run('chat', { now: '2026-11-05T00:00:00.000Z', batch, asks: 1 });
    expect(notes).toContain(
      `batch batch_0: 2 answers collected on 2026-11-05, 1 without an answer are asked for ${said}`,
    );
  });

  it('that is collected late is as old as its order: after seven days it is no baseline, but ordered again', async () => {
    await run('chat', { now: '2026-11-01T00:00:00.000Z' });
    server.state = 'completed';
    const late = await run('chat', { now: '2026-11-26T00:00:00.000Z' });
    expect(late.notes.join()).toMatch(/3 answers collected on 2026-11-26/);
    expect([kinds(late.replies), late.order?.ordered]).toEqual([['ordered', 'ordered', 'ordered'], 3]);
    const soon = await run('chat', { now: '2026-11-28T00:00:00.000Z' });
    const at = '2026-11-26T00:00:00.000Z';
    for (const reply of soon.replies) expect(reply).toMatchObject({ origin: { kind: 'stored', at } });
    const kept = await run('chat', { now: '2026-12-02T23:00:00.000Z', batch: null });
    expect([kinds(kept.replies)[0], server.alone.length]).toEqual(['answer to ask 0', 0]);
    await run('chat', { now: '2026-12-03T01:00:00.000Z', batch: null });
    expect(server.alone).toHaveLength(3);
  });

  it.each(['base', 'head'] as const)(
    'that a run at a desk collects after seven days is no answer of the %s arm, neither then nor later',
    async (arm) => {
      await run('chat', { now: '2026-11-01T00:00:00.000Z' });
      server.state = 'completed';
      const { notes, replies } = await run('chat', { now: '2026-11-26T00:00:00.000Z', batch: 'collect', asks: 2, arm });
      expect(notes.join()).toMatch(/3 answers collected/);
      expect([kinds(replies), server.alone.length]).toEqual([['answer to ask 0', 'answer to ask 1'], 2]);
      for (const reply of replies) expect(reply).toMatchObject({ origin: { kind: 'fresh' } });
      await run('chat', { now: '2026-11-26T01:00:00.000Z', batch: null, arm });
      expect(server.alone).toHaveLength(3);
    },
  );

  it('that comes after its answers were asked for call by call does not replace them by older ones', async () => {
    await run('chat', { now: '2026-11-01T00:00:00.000Z' });
    server.state = 'in_progress';
    await run('chat', { now: '2026-11-04T00:00:00.000Z' });
    server.state = 'completed';
    const { notes, order } = await run('chat', { now: '2026-11-10T00:00:00.000Z' });
    expect(notes.join()).toMatch(/3 answers collected/);
    expect([server.alone.length, order?.ordered]).toEqual([3, 0]);
  });

  it('is looked for again where the interface is down, and ordered again where it could not be', async () => {
    server.down = true;
    const lost = await run('chat');
    expect(lost.order).toEqual({ ordered: 0, waiting: 0, refused: 3 });
    expect(lost.warnings.join()).toMatch(
      /a batch of 3 answers could not be ordered: POST \/files of provider "default": 503/,
    );
    server.down = false;
    expect((await run('chat')).order).toEqual({ ordered: 3, waiting: 0, refused: 0 });
    server.down = true;
    const { order, warnings } = await run('chat');
    expect(order).toEqual({ ordered: 0, waiting: 3, refused: 0 });
    expect(warnings.join()).toMatch(/could not be looked at/);
  });

  it('is bounded by max-calls, and by money at half the price of its longest answers', async () => {
    expect((await run('chat', { budget: { maxCalls: 2 } })).order).toEqual({ ordered: 2, waiting: 0, refused: 0 });
    folder.remove();
    folder = temporaryFolder('batches');
    // 64 answer tokens at 2 USD a million, and a few of the prompt: half of it twice is what may be spent.
    expect((await run('chat', { budget: { maxCostUsd: 0.00015 } })).order).toEqual({
      ordered: 2,
      waiting: 0,
      refused: 0,
    });
  });

  it('of a provider that this config does not know is left to the config that does', async () => {
    await run('chat');
    const [mine] = [provider('chat')];
    const other = { ...mine, name: 'other' } as ProviderConfig;
    const { models } = await open(other, { storeDir: folder.path, batch: PERMIT, env: { ENGINE_KEY: KEY } });
    await models.ask({ ...question('ask 9', {}, { arm: 'base' }), provider: 'other' });
    await models.close();
    server.state = 'completed';
    expect(kinds((await run('chat')).replies)).toEqual([0, 1, 2].map((at) => `answer to ask ${at}`));
    expect(server.alone).toEqual([]);
  });

  it('without a known price is no cost of nothing: the cost is reported as unknown, and money that is limited buys none', async () => {
    const unpriced = { model: 'house-model-1' };
    await run('chat', unpriced);
    expect(server.batches).toHaveLength(1);
    server.state = 'completed';
    expect((await run('chat', unpriced)).usage).toMatchObject({ costUsd: 0, costKnown: false, promptTokens: 3000 });

    folder.remove();
    folder = temporaryFolder('batches');
    await expect(run('chat', { ...unpriced, budget: { maxCostUsd: 5 } })).rejects.toThrow(
      /price of model .* is unknown/,
    );
    expect(server.batches).toHaveLength(1);
  });

  it('that is collected counts against the money of the run that collects it', async () => {
    await run('chat');
    server.state = 'completed';
    // Three answers at 0.001 each: what is left does not pay for a fourth, even at half the price.
    const { order, replies } = await run('chat', { asks: 4, budget: { maxCostUsd: 0.00304 } });
    expect([kinds(replies).slice(3), order]).toEqual([['budget'], { ordered: 0, waiting: 0, refused: 0 }]);
  });

  it('of another hand is not believed: a file without the seal, and results that nobody ordered', async () => {
    await run('chat');
    const [name] = batchFiles();
    const path = join(folder.path, name!);
    const file = readFileSync(path, 'utf8');
    writeFileSync(
      path,
      file.replace('"provider":"default"', '"provider":"default" '.trim().replace('default', 'other')),
    );
    expect((await run('chat')).order).toEqual({ ordered: 3, waiting: 0, refused: 0 });

    folder.remove();
    folder = temporaryFolder('batches');
    await run('chat', { asks: 1 });
    server.batches.splice(
      0,
      server.batches.length,
      ...server.batches.map((items) => [...items, { ...items[0]!, id: 'f'.repeat(64) }]),
    );
    server.state = 'completed';
    const { usage } = await run('chat', { asks: 1 });
    expect(usage.promptTokens).toBe(1000);
  });
});
