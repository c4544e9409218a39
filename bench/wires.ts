/** CPU of a call over each wire, whole engine included, against the openai SDK in a bare loop: all in one run, interleaved. */
import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const WIRES = ['chat', 'responses', 'messages', 'gemini', 'converse', 'converse-signed'] as const;
const GOAL = 0.6;
const quick = process.argv.includes('--quick');
const [CALLS, ROUNDS] = quick ? [1000, 3] : [2000, 5];
const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

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

/** Milliseconds of CPU in a process of its own, from its start to its end. */
async function cpuOf(url: string, calls: number, more: readonly string[]): Promise<number> {
  const args = ['--url', url, '--calls', String(calls), '--k', '20', ...more];
  const child = spawn(process.execPath, [here('client.ts'), ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  const { cpu, answered } = JSON.parse(await firstLine(child)) as { readonly cpu: number; readonly answered: number };
  if (answered !== calls) throw new Error(`${more.join(' ')}: ${answered} of ${calls} answered`);
  return 1000 * cpu;
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1]!;

const KINDS = ['floor', ...WIRES] as const;
type Kind = (typeof KINDS)[number];
const modeOf = (kind: Kind): readonly string[] =>
  kind === 'floor' ? ['--mode', 'floor'] : ['--mode', 'engine', '--wire', kind];

const server = spawn(process.execPath, [here('server.ts')], { stdio: ['pipe', 'pipe', 'inherit'] });
try {
  const url = `http://127.0.0.1:${Number(await firstLine(server))}/v1`;
  /** Of one call: the run less a run that asks once, in which everything is loaded. */
  const calls = new Map<Kind, number[]>(KINDS.map((kind) => [kind, []]));
  const whole = new Map<Kind, number[]>(KINDS.map((kind) => [kind, []]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const kind of KINDS) {
      const start = await cpuOf(url, 1, modeOf(kind));
      const run = await cpuOf(url, CALLS, modeOf(kind));
      calls.get(kind)!.push((run - start) / (CALLS - 1));
      whole.get(kind)!.push(run);
    }
  }
  const [floor, floorWhole] = [median(calls.get('floor')!), median(whole.get('floor')!)];
  process.stdout.write(`${CALLS} calls, 20 at once, medians of ${ROUNDS} rounds; CPU of a call without start-up\n`);
  process.stdout.write(`openai SDK, bare loop   ${floor.toFixed(3)} ms a call\n`);
  for (const wire of WIRES) {
    const own = calls.get(wire)!;
    const ratio = median(own) / floor;
    const range = `${Math.min(...own).toFixed(3)} to ${Math.max(...own).toFixed(3)}`;
    const wholeRatio = (median(whole.get(wire)!) / floorWhole).toFixed(2);
    process.stdout.write(
      `${wire.padEnd(23)} ${median(own).toFixed(3)} ms a call (${range}), ${ratio.toFixed(2)} x the bare loop, whole process ${wholeRatio}${ratio > GOAL ? `; above ${GOAL}` : ''}\n`,
    );
    if (ratio > GOAL) process.exitCode = 1;
  }
} finally {
  server.kill();
}
