/** Measures the engine against a floor, the SDK in a bare loop, on this machine and in this run: every figure is a ratio. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

interface Used {
  readonly cpu: number;
  readonly rss: number;
  readonly answered: number;
}
interface Stats {
  readonly requests: number;
  readonly answered: number;
  readonly limited: number;
  readonly failed: number;
  readonly maxInFlight: number;
  readonly distinct: number;
  readonly makespanMs: number;
}

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const quick = process.argv.includes('--quick');
const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
const print = (what: string, figure: string, goal: string): void => {
  process.stdout.write(`${what.padEnd(52)} ${figure.padStart(20)}   goal ${goal}\n`);
};

function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    child.stdout?.on('data', (part: Buffer) => {
      text += part.toString();
      if (text.includes('\n')) resolve(text);
    });
    child.on('exit', (code) => reject(new Error(`ended with ${code}`)));
  });
}

async function withServer<T>(
  options: readonly string[],
  body: (url: string, stats: (reset?: boolean) => Promise<Stats>) => Promise<T>,
): Promise<T> {
  const child = spawn(process.execPath, [here('server.ts'), ...options], { stdio: ['pipe', 'pipe', 'inherit'] });
  const port = Number(await firstLine(child));
  try {
    return await body(`http://127.0.0.1:${port}/v1`, async (reset) => {
      const answer = await fetch(`http://127.0.0.1:${port}/stats${reset ? '?reset' : ''}`);
      return (await answer.json()) as Stats;
    });
  } finally {
    child.kill();
  }
}

async function client(
  mode: 'engine' | 'floor',
  url: string,
  calls: number,
  k: number,
  more: readonly string[] = [],
): Promise<Used> {
  const child = spawn(
    process.execPath,
    [here('client.ts'), '--mode', mode, '--url', url, '--calls', String(calls), '--k', String(k), ...more],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  return JSON.parse(await firstLine(child)) as Used;
}

async function cpu(): Promise<void> {
  await withServer([], async (url) => {
    const ratios: number[] = [];
    for (let turn = 0; turn < (quick ? 1 : 3); turn++) {
      const engine = await client('engine', url, 2000, 20);
      const floor = await client('floor', url, 2000, 20);
      if (engine.answered !== 2000) throw new Error(`${engine.answered} of 2000 answered`);
      ratios.push(engine.cpu / floor.cpu);
    }
    print('CPU of 2,000 calls over the floor', median(ratios).toFixed(2), '<= 1.2');
  });
}

async function makespan(k: number, goal: string): Promise<void> {
  await withServer(['--latency', '300'], async (url, stats) => {
    const calls = 20 * k;
    await client('engine', url, calls, k);
    const seen = await stats();
    const ideal = Math.ceil(calls / k) * 300;
    print(`makespan over ideal, 300 ms, ${k} at once`, (seen.makespanMs / ideal).toFixed(3), goal);
    if (seen.maxInFlight > k) throw new Error(`${seen.maxInFlight} calls at once, ${k} allowed`);
  });
}

async function rateLimit(): Promise<void> {
  await withServer(['--rpm', '600', '--burst', '10'], async (url, stats) => {
    const used = await client('engine', url, 200, 20);
    const seen = await stats();
    const ideal = (190 * 60_000) / 600;
    print('600 a minute, 200 calls: makespan over ideal', (seen.makespanMs / ideal).toFixed(3), '<= 1.02');
    print(
      '  429s; answered; answered twice',
      `${seen.limited}; ${used.answered}; ${seen.answered - seen.distinct}`,
      '<= 11; 200; 0',
    );
  });
}

async function failures(): Promise<void> {
  await withServer(['--failures', '0.05'], async (url, stats) => {
    const used = await client('engine', url, 2000, 20);
    const seen = await stats();
    print(
      '5 % of answers are 500: lost; answered twice',
      `${2000 - used.answered}; ${seen.answered - seen.distinct}`,
      '0; 0',
    );
  });
}

async function cached(): Promise<void> {
  const dir = mkdtempSync(join(tmpdir(), 'plumbline-bench-'));
  try {
    await withServer([], async (url, stats) => {
      const run = (calls: number): Promise<Used> => client('engine', url, calls, 20, ['--store', dir]);
      const first = (await run(2000)).cpu;
      await stats(true);
      const turns = Array.from({ length: quick ? 1 : 3 });
      const again: number[] = [];
      const start: number[] = [];
      for (const _ of turns) {
        again.push((await run(2000)).cpu);
        start.push((await run(0)).cpu);
      }
      const { requests } = await stats();
      const net = (median(again) - median(start)) / (first - median(start));
      print(
        'second run over a store: requests; CPU over first',
        `${requests}; ${(median(again) / first).toFixed(3)}`,
        '0; <= 0.15',
      );
      print('  the same, start-up left out', net.toFixed(3), '<= 0.10');
    });
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

async function memory(): Promise<void> {
  await withServer([], async (url) => {
    const calls = quick ? 5000 : 20_000;
    const engine = await client('engine', url, calls, 20);
    const floor = await client('floor', url, calls, 20);
    print(`peak memory of ${calls} calls over the floor`, (engine.rss / floor.rss).toFixed(2), '<= 1.2');
  });
}

await cpu();
await makespan(20, '<= 1.04');
await makespan(50, '<= 1.10');
await makespan(100, '<= 1.30');
await rateLimit();
await failures();
await cached();
await memory();
