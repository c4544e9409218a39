/** Drives a program through the tasks of a recording: as one process that answers line by line, or once per task. */
import { type ProgramEnd, runProgram } from '../adapters/system/program-run.ts';
import type { Json } from '../text/digest.ts';
import type { Failure, Recording } from '../tools/record/recording.ts';
import { type Task, taskJson } from '../tools/record/tasks.ts';

export interface ProgramSetup {
  readonly argv: readonly string[];
  readonly cwd: string;
  /** File of the cases, in the ruler. */
  readonly dataset: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly timeoutSeconds: number;
  readonly concurrency: number;
  readonly signal: AbortSignal;
  /** What the program is told of a task; default: the case. */
  readonly lineOf?: ((task: Task) => { readonly [key: string]: Json | undefined }) | undefined;
  /** What `{input}` stands for, if not for the case's own. */
  readonly inputOf?: ((task: Task) => string | undefined) | undefined;
  readonly onError: (text: string) => void;
  readonly onProgress: () => void;
}

/** After this many starts that end without a row, the rest is not tried. */
export const MOST_BARREN = 3;

/** Each process gets its share of the tasks on standard input. */
export async function recordByLines(recording: Recording, tasks: readonly Task[], setup: ProgramSetup): Promise<void> {
  const width = Math.min(setup.concurrency, Math.max(1, tasks.length));
  const shares = Array.from({ length: width }, (_, at) => tasks.filter((_task, index) => index % width === at));
  await Promise.all(shares.map((share) => recordShare(recording, share, setup)));
}

async function recordShare(recording: Recording, share: readonly Task[], setup: ProgramSetup): Promise<void> {
  let barren = 0;
  for (;;) {
    const left = share.filter((task) => !recording.has(task));
    if (left.length === 0 || setup.signal.aborted) return;
    const end = await runProgram({
      ...callOf(setup, setup.argv),
      input: left.map((task) => `${lineOf(task, setup)}\n`).join(''),
      onLine: (line) => {
        if (line.trim() !== '') recording.take(line);
        setup.onProgress();
      },
    });
    if (end.kind === 'stopped') return;
    const lost = left.filter((task) => !recording.has(task));
    barren = lost.length === left.length ? barren + 1 : 0;
    const failure = failureOf(end, setup);
    // A program that ends well has nothing more to say; otherwise it stopped at the first missing task.
    const isOver = failure === null || end.kind === 'not-started' || barren === MOST_BARREN;
    const why = failure ?? { why: 'no-row', message: 'the program ended without a row for it' };
    for (const task of isOver ? lost : lost.slice(0, 1)) recording.fail(task, why);
    setup.onProgress();
  }
}

/** The program is started for every task, which is passed on standard input and in the words of its command. */
export async function recordOneByOne(recording: Recording, tasks: readonly Task[], setup: ProgramSetup): Promise<void> {
  const queue = tasks.filter((task) => !recording.has(task)).values();
  const worker = async (): Promise<void> => {
    for (const task of queue) {
      if (setup.signal.aborted) return;
      await recordOne(recording, task, setup);
      setup.onProgress();
    }
  };
  await Promise.all(Array.from({ length: setup.concurrency }, worker));
}

async function recordOne(recording: Recording, task: Task, setup: ProgramSetup): Promise<void> {
  const started = performance.now();
  const lines: string[] = [];
  const end = await runProgram({
    ...callOf(
      setup,
      setup.argv.map((word) => filled(word, task, setup.inputOf?.(task))),
    ),
    input: `${lineOf(task, setup)}\n`,
    onLine: (line) => lines.push(line),
  });
  if (end.kind === 'stopped') return;
  const failure = failureOf(end, setup);
  if (failure !== null) recording.fail(task, failure);
  else recording.takeAll(lines.join('\n'), task, { latency_ms: Math.round(performance.now() - started) });
}

function lineOf(task: Task, setup: ProgramSetup): string {
  return JSON.stringify(setup.lineOf?.(task) ?? taskJson(task, setup.dataset));
}

function callOf(
  { cwd, env, timeoutSeconds, signal, onError }: ProgramSetup,
  argv: readonly string[],
): Omit<Parameters<typeof runProgram>[0], 'input' | 'onLine'> {
  return { argv, cwd, env, signal, onError, silenceMs: timeoutSeconds * 1000 };
}

/** `{id}`, `{sample}` and `{input}` in a word; there is no shell that could interpret their values. */
function filled(word: string, { row, sample }: Task, input?: string): string {
  const asked = input ?? row.input ?? row.messages?.findLast(({ role }) => role === 'user')?.content ?? '';
  const values = { id: row.id, sample: String(sample), input: asked };
  return word.replace(/\{(id|sample|input)\}/g, (_mark, name: keyof typeof values) => values[name]);
}

/** Null for a program that ended well. */
function failureOf(end: ProgramEnd, { timeoutSeconds }: ProgramSetup): Failure | null {
  switch (end.kind) {
    case 'exit':
      return end.code === 0 ? null : { why: 'exit', message: `the program ended with exit code ${end.code}` };
    case 'signal':
      return { why: 'exit', message: `the program was ended by ${end.name}` };
    case 'timeout':
      return { why: 'timeout', message: `no row within ${timeoutSeconds} s` };
    case 'too-large':
      return { why: 'too-large', message: 'the program wrote more than is read' };
    case 'not-started':
      return { why: 'not-started', message: end.message.slice(0, 300) };
    case 'stopped':
      return { why: 'stopped', message: 'the recording was stopped' };
  }
}
