/** A soak of the built command: 20,000 calls of which one in twenty fails in one of five ways; where is each case, and how is the memory? */
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const cases = process.argv.includes('--quick') ? 1000 : 10_000;
/** The collector of unused memory runs when it likes, so two thirds of a run differ by a little. */
const FLAT = 1.15;
const cli = fileURLToPath(new URL('../dist/cli/index.js', import.meta.url));
const root = mkdtempSync(join(tmpdir(), 'plumbline-soak-'));

interface Stats {
  readonly requests: number;
  readonly answered: number;
  readonly failed: number;
  readonly distinct: number;
}
interface SoakRecord {
  readonly verdict: string;
  readonly targets: {
    readonly bot: { readonly templates: { readonly ContainsAny: { readonly n: number; readonly unscored?: number } } };
  };
}

function put(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

function git(...args: readonly string[]): void {
  const { status, stderr } = spawnSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.c', ...args], { cwd: root });
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
}

async function firstLine(stream: NodeJS.ReadableStream): Promise<string> {
  for await (const chunk of stream) return String(chunk).trim();
  throw new Error('the server ended');
}

/** Megabytes of a process that lives; null once it is gone. */
function memoryOf(pid: number): number | null {
  try {
    const kilobytes = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kilobytes === undefined ? null : Number(kilobytes) / 1024;
  } catch {
    return null;
  }
}

const server = spawn(
  process.execPath,
  [fileURLToPath(new URL('server.ts', import.meta.url)), '--failures', '0.05', '--mixed', '--latency', '10'],
  { stdio: ['pipe', 'pipe', 'inherit'] },
);
try {
  const url = `http://127.0.0.1:${await firstLine(server.stdout)}`;
  put(
    '.github/plumbline.yml',
    `version: 1\nproviders:\n  default: { base-url: "${url}/v1", api-key-env: SOAK_KEY }\ntargets:\n  bot: { prompt: prompts/bot.md, model: models/bot.yml, suite: evals/bot.suite.yml }\nprices:\n  bench-model: { input: 0, output: 0 }\n`,
  );
  put('prompts/bot.md', 'Answer.\n\n{{input}}\n');
  put('models/bot.yml', 'provider: default\nmodel: bench-model\ntemperature: 0\nmax-tokens: 20\n');
  put('evals/bot.suite.yml', 'dataset: bot.jsonl\ntemplates: [ContainsAny]\nrepeats: 1\n');
  const rows = Array.from({ length: cases }, (_, at) => ({
    id: `c-${at}`,
    input: `Question ${at}?`,
    expected: ['a', 'e', 'o', '1'],
  }));
  put('evals/bot.jsonl', `${rows.map((row) => JSON.stringify(row)).join('\n')}\n`);
  git('init', '-q', '-b', 'main');
  const locked = spawnSync(process.execPath, [cli, 'lock'], { cwd: root, encoding: 'utf8' });
  if (locked.status !== 0) throw new Error(locked.stderr);
  git('add', '-A');
  git('commit', '-q', '-m', 'main');
  put('prompts/bot.md', 'Answer now.\n\n{{input}}\n');

  const started = performance.now();
  const child = spawn(
    process.execPath,
    [cli, 'run', '--base', 'HEAD', '--fixed', '--no-store', '--concurrency', '50', '--json', join(root, 'record.json')],
    {
      cwd: root,
      env: { PATH: process.env['PATH'], HOME: root, SOAK_KEY: 'k' },
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  const seen: number[] = [];
  const timer = setInterval(() => {
    const now = memoryOf(child.pid!);
    if (now !== null) seen.push(now);
  }, 100);
  const code = await new Promise<number | null>((done) => child.on('close', done));
  clearInterval(timer);
  const stats = (await (await fetch(`${url}/stats`)).json()) as Stats;
  const record = JSON.parse(readFileSync(join(root, 'record.json'), 'utf8')) as SoakRecord;
  const { n, unscored = 0 } = record.targets.bot.templates.ContainsAny;
  const third = Math.floor(seen.length / 3);
  const most = (values: readonly number[]): number => Math.max(...values);
  const print = (what: string, figure: string, goal: string): void => {
    process.stdout.write(`${what.padEnd(52)} ${figure.padStart(20)}   goal ${goal}\n`);
  };
  print('calls sent; failed on purpose', `${stats.requests}; ${stats.failed}`, '-');
  print('cases scored; lost; unaccounted for', `${n}; ${unscored}; ${cases - n - unscored}`, `${cases}; 0; 0`);
  print('answered twice', String(stats.answered - stats.distinct), '0');
  print('exit; verdict', `${code}; ${record.verdict}`, '0; pass');
  print('seconds', ((performance.now() - started) / 1000).toFixed(0), '-');
  const [second, last] = [most(seen.slice(third, 2 * third)), most(seen.slice(2 * third))];
  print('memory in MB: most in the 2nd third; in the 3rd', `${second.toFixed(0)}; ${last.toFixed(0)}`, 'flat');
  const faults = [
    n === cases ? '' : 'a case was lost',
    stats.answered === stats.distinct ? '' : 'a call that was answered was sent again',
    code === 0 && record.verdict === 'pass' ? '' : 'the verdict is wrong',
    last <= FLAT * second ? '' : 'memory grows',
  ].filter((fault) => fault !== '');
  for (const fault of faults) process.stderr.write(`${fault}\n`);
  process.exitCode = faults.length === 0 ? 0 : 1;
} finally {
  server.kill();
  rmSync(root, { recursive: true, force: true });
}
