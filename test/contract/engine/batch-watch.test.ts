/** Which runs go by batch: a drift watch over several runs, never a pull request, whatever the config says. */
import { spawn } from 'node:child_process';
import { readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { eachAnswer, openStore } from '../../../src/adapters/store/answer-store.ts';
import { sealWith } from '../../../src/adapters/store/stored-line.ts';
import { wire as wirePorts } from '../../../src/adapters/wire-ports.ts';
import { NOTHING_USED } from '../../../src/model-call/usage.ts';
import type { PlumblineRecord } from '../../../src/record/record.ts';
import type { GatePorts, GateRequest } from '../../../src/run/gate-request.ts';
import { measureBaseline } from '../../../src/run/measure-baseline.ts';
import { runGate } from '../../../src/run/run-gate.ts';
import { type BatchServer, type BatchWire, startBatchServer } from '../../servers/batches.ts';
import { temporaryFolder } from '../../servers/repository.ts';
import { type Files, project, request } from '../../unit/gate/project.ts';
import { open, openai, question } from './port.ts';

const WIRES = ['chat', 'responses', 'messages', 'gemini'] as const satisfies readonly BatchWire[];
const TYPES: Readonly<Record<BatchWire, string>> = {
  chat: 'wire: chat',
  responses: 'wire: responses',
  messages: 'type: anthropic',
  gemini: 'type: google',
};
const MODELS: Readonly<Record<BatchWire, string>> = {
  chat: 'gpt-4.1-mini-2025-04-14',
  responses: 'gpt-4.1-mini-2025-04-14',
  messages: 'claude-haiku-4-5',
  gemini: 'gemini-3.5-flash-lite',
};
const KEY = 'sk-watch-test-1234567890';
const CASES = 60;
const DAY_MS = 86_400_000;

let server: BatchServer;
let folder: ReturnType<typeof temporaryFolder>;
let store: string;
/** Whether the model still answers as it did, and what a judge says. */
let isWorse = false;

beforeEach(() => {
  folder = temporaryFolder('batch-watch');
  store = join(folder.path, 'store');
  isWorse = false;
});
afterEach(async () => {
  await server.close();
  folder.remove();
});

async function start(wire: BatchWire): Promise<void> {
  server = await startBatchServer(wire);
  server.say = (text) => {
    if (text.includes('verdict')) return `{"reason":"so","verdict":"${/answer \d+/.test(text) ? 'pass' : 'fail'}"}`;
    const at = Number(/ask (\d+)/.exec(text)?.[1]);
    return isWorse && at % 2 === 0 ? 'no idea' : `answer ${at}`;
  };
}

interface Ruled {
  readonly batch?: string;
  readonly isJudged?: boolean;
  readonly gate?: string;
  readonly prices?: string;
}

function files(
  wire: BatchWire,
  { batch = '[drift]', isJudged = false, gate = '', prices = '1' }: Ruled = {},
): Promise<Files> {
  const rows = Array.from({ length: CASES }, (_, at) =>
    JSON.stringify({ id: `c-${at}`, input: `ask ${at}`, expected: `answer ${at}` }),
  );
  const judge = isJudged ? `judge: { provider: default, model: ${MODELS[wire]}, max-tokens: 100 }\n` : '';
  return project({
    '.github/plumbline.yml': `version: 1
providers:
  default: { base-url: "${server.url}", api-key-env: TEST_KEY, ${TYPES[wire]} }
targets:
  sums: { prompt: prompts/sums.md, model: models/sums.yml, suite: evals/sums.suite.yml }
gate: { margin: 10, batch: ${batch}, baseline-repeats: 1${gate} }
prices: { ${MODELS[wire]}: { input: ${prices}, output: 2 } }
`,
    'models/sums.yml': `provider: default\nmodel: ${MODELS[wire]}\nmax-tokens: 20\n`,
    'evals/sums.suite.yml': `dataset: sums.cases.jsonl\ntemplates:\n  - ExactMatch\n${isJudged ? '  - TaskCompletion\n' : ''}${judge}`,
    'evals/sums.cases.jsonl': `${rows.join('\n')}\n`,
  });
}

const notes: string[] = [];
const warnings: string[] = [];

function ports(isReadOnly = false): GatePorts {
  notes.length = 0;
  warnings.length = 0;
  return wirePorts({
    env: { TEST_KEY: KEY },
    storeDir: store,
    storeReadOnly: isReadOnly,
    concurrency: 8,
    signal: new AbortController().signal,
    progress: {
      update: () => {},
      plan: () => {},
      note: (text) => notes.push(text),
      warn: (text) => warnings.push(text),
    },
  });
}

function run(base: Files, origin: GateRequest['origin'], head: Files = base): Promise<PlumblineRecord> {
  return runGate(request(base, head, { origin, seed: `run ${origin}` }), ports());
}

/** Main's answers, asked call by call some days ago. */
async function stored(base: Files, days = 3): Promise<void> {
  const asked = request(base, base, { origin: 'schedule', seed: 'main' });
  await measureBaseline(asked, ports(), NOTHING_USED);
  age(days);
  server.alone.length = 0;
}

function age(days: number): void {
  const seal = sealWith(KEY);
  const aged = join(folder.path, `aged-${readdirSync(folder.path).length}`);
  const to = openStore(aged, { now: new Date().toISOString(), seal, warn: () => undefined });
  eachAnswer(store, seal, (key, entry) =>
    to.put(key, { ...entry, at: new Date(Date.parse(entry.at) - days * DAY_MS).toISOString() }),
  );
  to.close();
  store = aged;
}

const inBatches = (): number => server.batches.reduce((sum, items) => sum + items.length, 0);
const under = (): readonly string[] => readdirSync(store).filter((name) => /^(?:batch|watching)-/.test(name));

describe.each(WIRES)('a drift watch by batch over %s', (wire) => {
  beforeEach(() => start(wire));

  it('orders, waits, and is decided by the run that finds everything answered, at half the price', async () => {
    const base = await files(wire, { isJudged: true });
    await stored(base);
    const ordered = await run(base, 'schedule');
    expect(ordered).toMatchObject({ verdict: 'skipped', exitCode: 0, reason: 'ordered', targets: {} });
    expect(ordered.operational.notes.join()).toMatch(/60 answers are ordered in batches at half price and 0 wait/);
    expect([inBatches(), server.alone.length]).toEqual([CASES, 0]);

    server.state = 'in_progress';
    expect((await run(base, 'schedule')).operational.notes.join()).toMatch(/0 answers are ordered .* and 60 wait/);

    server.state = 'completed';
    isWorse = true;
    const judged = await run(base, 'schedule');
    expect(judged).toMatchObject({ reason: 'ordered', usage: { costKnown: true } });
    expect(judged.usage.costUsd).toBeCloseTo((CASES * (1000 * 1 + 500 * 2)) / 1e6 / 2, 9);
    expect([inBatches(), server.alone.length]).toEqual([2 * CASES, 0]);

    const decided = await run(base, 'schedule');
    expect(decided).toMatchObject({ verdict: 'regressed', exitCode: 1, reason: 'drift' });
    expect(decided.targets['sums']!.templates['ExactMatch']).toMatchObject({ verdict: 'regressed', n: CASES });
    expect(inBatches()).toBe(2 * CASES);
    expect(under()).toEqual([]);
  });
});

describe('a drift watch by batch', () => {
  beforeEach(() => start('chat'));

  it('that goes on on another day is the same watch: nothing that was ordered is ordered again', async () => {
    const base = await files('chat');
    await stored(base, 6);
    await run(base, 'schedule');
    const [mark = ''] = under().filter((name) => name.startsWith('watching-'));
    const day = new Date(Date.now() - 2 * DAY_MS).toISOString().slice(0, 10);
    // As if it had begun two days ago: the order itself names its questions by that day.
    renameSync(join(store, mark), join(store, mark.replace(/\d{4}-\d{2}-\d{2}/, day)));
    await run(base, 'schedule');
    expect(inBatches()).toBe(2 * CASES);
    server.state = 'completed';
    expect(await run(base, 'schedule')).toMatchObject({ verdict: 'pass', reason: 'drift' });
    expect(notes.join()).toMatch(/60 answers collected/);
    expect([inBatches(), server.alone.length]).toEqual([2 * CASES, 0]);
    // That watch is over. The next one belongs to today, whose answers had been ordered first.
    expect(await run(base, 'schedule')).toMatchObject({ verdict: 'pass', reason: 'drift', usage: { calls: 0 } });
  });

  it('whose batch expired in part asks for the rest call by call, and scores nothing that was not answered', async () => {
    const base = await files('chat');
    await stored(base);
    await run(base, 'schedule');
    server.state = 'expired';
    server.fate = (text) => (/ask [0-4]$/.test(text) ? 'expired' : 'answered');
    const decided = await run(base, 'schedule');
    expect(decided).toMatchObject({ verdict: 'pass', reason: 'drift' });
    expect(decided.targets['sums']!.templates['ExactMatch']).toMatchObject({ n: CASES });
    expect(server.alone).toHaveLength(5);
  });

  it('that the vendor takes no order for is asked call by call in the same run, and says so', async () => {
    const base = await files('chat');
    await stored(base);
    server.down = true;
    const decided = await run(base, 'schedule');
    expect(decided).toMatchObject({ verdict: 'pass', reason: 'drift' });
    expect(decided.operational.notes.join()).toMatch(/a batch of 60 answers could not be ordered/);
    expect(server.alone).toHaveLength(CASES);
    expect(under()).toEqual([]);
  });

  it('is collected by a push too, which orders nothing of its own where the config does not name it', async () => {
    const base = await files('chat');
    await stored(base);
    await run(base, 'schedule');
    server.state = 'completed';
    await measureBaseline(request(base, base, { origin: 'push', seed: 'main' }), ports(), NOTHING_USED);
    expect(notes.join()).toMatch(/60 answers collected/);
    expect(await run(base, 'schedule')).toMatchObject({ verdict: 'pass', reason: 'drift' });
    expect([inBatches(), server.alone]).toEqual([CASES, []]);
  });

  it('without answers older than a day orders nothing', async () => {
    const base = await files('chat');
    await stored(base, 0.5);
    expect(await run(base, 'schedule')).toMatchObject({ verdict: 'skipped', reason: 'no-baseline' });
    expect([inBatches(), server.alone.length, under()]).toEqual([0, 0, []]);
  });

  it('whose base has been renewed meanwhile gives way to a new one', async () => {
    const base = await files('chat');
    await stored(base);
    await run(base, 'schedule');
    const [mark = ''] = under().filter((name) => name.startsWith('watching-'));
    const day = new Date(Date.now() - 5 * DAY_MS).toISOString().slice(0, 10);
    renameSync(join(store, mark), join(store, mark.replace(/\d{4}-\d{2}-\d{2}/, day)));
    server.state = 'completed';
    expect(await run(base, 'schedule')).toMatchObject({ verdict: 'pass', reason: 'drift' });
    expect([inBatches(), server.alone, under()]).toEqual([CASES, [], []]);
  });

  it('over a store that is only read asks call by call, since nobody would find what is ordered', async () => {
    const base = await files('chat');
    await stored(base);
    const asked = request(base, base, { origin: 'schedule', seed: 'run schedule' });
    expect(await runGate(asked, ports(true))).toMatchObject({ verdict: 'pass', reason: 'drift' });
    expect([inBatches(), server.alone.length > 0, under()]).toEqual([0, true, []]);
  });

  it('is not named by a config that names other things: it asks call by call', async () => {
    const base = await files('chat', { batch: '[baseline, held-out]' });
    await stored(base);
    expect(await run(base, 'schedule')).toMatchObject({ verdict: 'pass', reason: 'drift' });
    expect([inBatches(), server.alone.length > 0]).toEqual([0, true]);
  });
});

describe('a run that somebody waits for', () => {
  beforeEach(() => start('chat'));

  it.each(['pull_request', 'merge_group'] as const)(
    'sends no call of a %s by batch and looks at none, with every word in the config and batches waiting',
    async (origin) => {
      const base = await files('chat', { batch: '[baseline, drift, held-out]' });
      await stored(base);
      await run(base, 'schedule');
      const before = server.seen.length;
      server.state = 'completed';
      const head = { ...base, 'prompts/sums.md': 'Answer well.\n\n{{input}}\n' };
      const record = await run(base, origin, head);
      expect(record).toMatchObject({ verdict: 'pass', targets: { sums: {} } });
      const seen = server.seen.slice(before).map(({ url }) => url);
      expect(seen.length).toBeGreaterThan(40);
      expect(seen.filter((url) => /batch|files/.test(url))).toEqual([]);
      expect(under()).toHaveLength(2);
    },
  );

  it('at a desk orders nothing, but stores what an earlier order has brought, and leaves the rest to its own run', async () => {
    const base = await files('chat');
    await stored(base);
    await run(base, 'schedule');
    server.state = 'expired';
    server.fate = (text) => (/ask [0-4]$/.test(text) ? 'expired' : 'answered');
    const head = { ...base, 'prompts/sums.md': 'Answer well.\n\n{{input}}\n' };
    expect(await run(base, 'command', head)).toMatchObject({ verdict: 'pass' });
    expect(notes.join()).toMatch(
      /55 answers collected .*, 5 without an answer are asked for call by call by a later run/,
    );
    expect(inBatches()).toBe(CASES);
    server.alone.length = 0;
    const looks = server.seen.length;
    expect(await run(base, 'schedule')).toMatchObject({ verdict: 'pass', reason: 'drift' });
    expect(server.alone).toHaveLength(5);
    expect(server.seen.slice(looks).filter(({ url }) => /batch|files/.test(url))).toEqual([]);
  });
});

describe('a batch that was ordered', () => {
  beforeEach(() => start('chat'));

  it('is known to the next run though its own is killed while it orders another, and is ordered once', async () => {
    const worker = spawn(process.execPath, [
      fileURLToPath(new URL('./killed-order.ts', import.meta.url)),
      server.url,
      folder.path,
    ]);
    server.onOrder = () => {
      if (server.batches.length < 2) return true;
      worker.kill('SIGKILL');
      return false;
    };
    const ended = await new Promise((done) => worker.once('exit', (_code, signal) => done(signal)));
    expect([ended, server.batches.length]).toEqual(['SIGKILL', 2]);
    server.onOrder = () => true;
    server.state = 'completed';
    server.say = (text) => `answer to ${/ask \d+/.exec(text)?.[0]}`;
    const { models } = await open(openai(server.url), { storeDir: folder.path, batch: 'collect' });
    const replies = await Promise.all(
      [0, 1, 2].map((at) => models.ask(question(`ask ${at}`, { temperature: undefined }, { arm: 'base' }))),
    );
    expect(replies.map((reply) => reply.kind === 'answered' && reply.text)).toEqual(
      [0, 1, 2].map((at) => `answer to ask ${at}`),
    );
    await models.close();
    expect([server.batches.length, server.alone]).toEqual([2, []]);
  });
});
