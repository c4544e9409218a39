import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BOT_KEY, botFiles } from '../servers/bot.ts';
import { CLI } from '../servers/built.ts';
import { type ModelServer, startModelServer } from '../servers/model.ts';
import { type Files, put, temporaryFolder, type Workshop, workshop } from '../servers/repository.ts';

const REFLECTOR = 'reflector-1';
const folder = temporaryFolder('optimize');
let shop: Workshop;
let server: ModelServer;
let turn = 0;

beforeEach(async () => {
  server = await startModelServer();
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
  /** Where files asked for by name lie. */
  readonly at: (name: string) => string;
}

function plumbline(args: readonly string[], env: Readonly<Record<string, string>> = BOT_KEY): Promise<Ran> {
  const at = (name: string): string => join(folder.path, `${turn}-${name}`);
  return new Promise((resolve) => {
    const all = { PATH: process.env['PATH'], HOME: folder.path, ...env };
    execFile(process.execPath, [CLI, ...args], { cwd: shop.root, env: all }, (error, out, err) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err, at });
    });
  });
}

function optimize(args: readonly string[], env?: Readonly<Record<string, string>>): Promise<Ran> {
  turn++;
  return plumbline(['optimize', 'bot', '--store', join(folder.path, `store-${turn}`), ...args], env);
}

/** A bot with a held-out slice and a reflector; the lock is written. */
async function main(files: Files, over: Files = {}): Promise<void> {
  put(shop.root, {
    ...files,
    '.github/plumbline.yml': `${files['.github/plumbline.yml']}optimize:\n  reflector: { model: ${REFLECTOR} }\n  goal: ExactMatch\n`,
    'evals/bot.suite.yml': `${files['evals/bot.suite.yml']}split: { holdout: 40 }\n`,
    ...over,
  });
  await plumbline(['lock']);
  shop.commit({});
}

describe('what keeps optimize from starting', () => {
  it('is told in one report: reflector, goal, slices; nothing is sent', async () => {
    const files = botFiles(server.url, {
      cases: 60,
      templates: ['ExactMatch', '{ use: LengthBounds, max-words: 50 }'],
    });
    await main(files, {
      '.github/plumbline.yml': files['.github/plumbline.yml']!,
      'evals/bot.suite.yml': files['evals/bot.suite.yml']!,
    });
    const { code, err } = await optimize([]);
    expect(code).toBe(2);
    expect(err).toMatch(/optimize\.reflector: is missing/);
    expect(err).toMatch(/optimize\.goal: is missing: which template is to rise\?/);
    expect(err.replaceAll(/\s+/g, ' ')).toMatch(/no case is held out/);
    expect(server.calls).toEqual([]);
  });

  it('is told in one report: too small a budget, a price that is not known, a key that is not set', async () => {
    await main(botFiles(server.url, { cases: 300 }));
    const { code, err } = await optimize(['--max-calls', '20', '--max-cost-usd', '3'], {});
    expect(code).toBe(2);
    expect(err).toMatch(/20 calls do not pay for one proposal/);
    expect(err).toMatch(/reflector-1/);
    expect(err).toMatch(/BOT_KEY/);
    expect(server.calls).toEqual([]);
  });

  it('does not keep a preview from saying what a run would take, under either name', async () => {
    await main(botFiles(server.url, { cases: 300 }));
    const [preview, dryRun] = [await optimize(['--preview'], {}), await optimize(['--dry-run'], {})];
    expect(preview.code).toBe(0);
    expect(preview.err).toMatch(/smallest claimable lift: \d+\.\d points/);
    expect(dryRun).toMatchObject({ code: 0, err: preview.err });
    expect(existsSync(join(folder.path, `store-${turn}`, 'optimize'))).toBe(false);
    expect(server.calls).toEqual([]);
  });
});
