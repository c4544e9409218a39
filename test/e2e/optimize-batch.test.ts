/** Held-out cases by batch: the command ends once they are ordered, and the same command goes on where it stopped. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type BatchServer, startBatchServer } from '../servers/batches.ts';
import { BOT_KEY, BOT_MODEL, botFiles } from '../servers/bot.ts';
import { CLI } from '../servers/built.ts';
import { put, temporaryFolder, type Workshop, workshop } from '../servers/repository.ts';

const REFLECTOR = 'reflector-1';
/** Seven whole runs of the command, on a machine that may be busy. */
const LONGEST_MS = 150_000;
const folder = temporaryFolder('optimize-batch');
let shop: Workshop;
let server: BatchServer;

/** Every rule that the reflector writes mends half of what fails. */
function say(text: string): string {
  const body = JSON.parse(text) as {
    readonly model: string;
    readonly response_format?: { readonly json_schema?: { readonly schema?: { readonly properties: object } } };
  };
  if (body.model === REFLECTOR) {
    const [form = ''] = Object.keys(body.response_format?.json_schema?.schema?.properties ?? {});
    const mark = createHash('sha256').update(text).digest('hex').slice(0, 8);
    const written = { text: `Answer as good.\nRule ${mark}: look twice.\n\n{{input}}`, hypothesis: 'It hurries.' };
    return JSON.stringify(form === 'critiques' ? { critiques: [{ text: 'It hurries.' }] } : { [form]: [written] });
  }
  const question = /Question (\d+)\?/.exec(text)?.[1] ?? '0';
  const draw = createHash('sha256').update(`question ${question}`).digest().readUInt16BE(0) / 65_536;
  return draw < (text.includes('Rule') ? 0.8 : 0.5) ? `answer ${question}` : 'no idea';
}

beforeEach(async () => {
  server = await startBatchServer('chat');
  server.say = say;
  shop = workshop();
});
afterEach(async () => {
  await server.close();
  shop.remove();
});
afterAll(() => folder.remove());

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

function plumbline(args: readonly string[]): Promise<Ran> {
  return new Promise((resolve) => {
    const env = { PATH: process.env['PATH'], HOME: folder.path, ...BOT_KEY };
    execFile(process.execPath, [CLI, ...args], { cwd: shop.root, env }, (error, out, err) => {
      const flat = (text: string): string => text.replaceAll(/\s+/g, ' ');
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out: flat(out), err: flat(err) });
    });
  });
}

async function main(gate: readonly string[]): Promise<void> {
  const files = botFiles(server.url, { cases: 220, gate });
  const config = `${files['.github/plumbline.yml']}optimize:\n  reflector: { model: ${REFLECTOR} }\n  goal: ExactMatch\n`;
  put(shop.root, {
    ...files,
    '.github/plumbline.yml': `${config}prices:\n  ${BOT_MODEL}: { input: 1, output: 2 }\n  ${REFLECTOR}: { input: 1, output: 2 }\n`,
    'evals/bot.suite.yml': `${files['evals/bot.suite.yml']}split: { holdout: 40 }\n`,
  });
  await plumbline(['lock']);
  shop.commit({});
}

const result = (name: string): string => join(folder.path, `${name}.json`);
const optimize = (name: string, more: readonly string[] = []): Promise<Ran> =>
  plumbline([
    ...['optimize', 'bot', '--store', join(folder.path, `store-${name}`), '--max-calls', '700'],
    ...['--strategy', 'reflect', '--json', result(name), ...more],
  ]);

interface Found {
  readonly outcome: string;
  readonly claim: object;
  readonly usage: { readonly total: { readonly calls: number; readonly costUsd: number } };
}

const foundIn = (name: string): Found => JSON.parse(readFileSync(result(name), 'utf8')) as Found;

describe('optimize with gate.batch: [held-out]', () => {
  it(
    'orders, waits, collects and claims what it would have claimed call by call, for less',
    async () => {
      await main(['batch: [held-out]']);
      const ordered = await optimize('held-out');
      expect(ordered.err).toMatch(/held-out answers go by batch at half the price/);
      const [, count] = /Waiting: \S+ is measured on held-out cases by batch\. (\d+) answers are ordered/.exec(
        ordered.out,
      )!;
      expect([ordered.code, existsSync(result('held-out'))]).toEqual([0, false]);
      expect(server.batches.map((items) => items.length)).toEqual([Number(count)]);
      const searched = server.alone.length;

      server.state = 'in_progress';
      const waiting = await optimize('held-out', ['--require-improvement']);
      expect(waiting).toMatchObject({
        code: 3,
        out: expect.stringContaining(`0 answers are ordered at half price and ${count} wait`),
      });
      expect(server.batches).toHaveLength(1);

      server.state = 'completed';
      for (let tries = 0; tries < 6 && !existsSync(result('held-out')); tries++)
        expect((await optimize('held-out')).code).toBe(0);
      expect(server.alone).toHaveLength(searched);

      await main([]);
      await optimize('plain');
      const [batched, plain] = [foundIn('held-out'), foundIn('plain')];
      expect([batched.outcome, batched.claim]).toEqual(['improved', plain.claim]);
      expect(batched.usage.total.calls).toBe(plain.usage.total.calls);
      const half = (server.batches.flat().length * (1000 * 1 + 500 * 2)) / 1e6 / 2;
      expect(plain.usage.total.costUsd - batched.usage.total.costUsd).toBeCloseTo(half, 9);
    },
    LONGEST_MS,
  );

  it(
    'asks call by call where the vendor takes no order, and where a ceiling compares latencies, and says so',
    async () => {
      await main(['batch: [held-out]', 'max-latency-ratio: 3']);
      const { err, code } = await optimize('latency', ['--preview']);
      expect([code, err]).toEqual([0, expect.stringMatching(/asked call by call although gate\.batch names them/)]);

      await main(['batch: [held-out]']);
      server.down = true;
      const refused = await optimize('refused');
      expect(refused).toMatchObject({ code: 0, err: expect.stringMatching(/could not be ordered: POST \/files/) });
      expect(foundIn('refused')).toMatchObject({ outcome: 'improved' });
      expect(server.batches).toEqual([]);
    },
    LONGEST_MS,
  );
});
