/** Drives a program through the tasks of a recording: as one process that answers line by line, or once per task. */
import { type ProgramEnd, runProgram } from '../adapters/system/program-run.ts';
import type { JsonObject } from '../text/json-object.ts';
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
  readonly lineOf?: ((task: Task) => JsonObject) | undefined;
  /** What `{input}` stands for, if not for the case's own. */
  readonly inputOf?: ((task: Task) => string | undefined) | undefined;
  readonly onError: (text: string) => void;
  readonly onProgress: () => void;
}

/** After this many starts that end without a row, the rest is not tried. */
const MOST_BARREN = 3;

/** Each process gets its share of the tasks on standard input. */
export async function recordByLines(recording: Recording, tasks: readonly Task[], setup: ProgramSetup): Promise<void> {
  const width = Math.min(setup.concurrency, Math.max(1, tasks.length));
  const shares = Array.from({ length: width }, (_, at) => tasks.filter((_task, index) => index % width === at));
  await Promise.all(shares.map((share) => recordShare(recording, share, setup)));
}

async function recordShare(recording: Recording, share: readonly Task[], setup: ProgramSetup): Promise<void> {
  await startUntilAnswered({
    open: () => (setup.signal.aborted ? [] : share.filter((task) => !recording.has(task))),
    start: (left) =>
      runProgram({
        ...callOf(setup, setup.argv),
        input: left.map((task) => `${lineOf(task, setup)}\n`).join(''),
        onLine: (line) => {
          if (line.trim() !== '') recording.take(line);
          setup.onProgress();
        },
      }),
    lose(lost, end) {
      const why = failureOf(end, setup) ?? { why: 'no-row', message: 'the program ended without a row for it' };
      for (const task of lost) recording.fail(task, why);
      setup.onProgress();
    },
  });
}

export interface Answering<T> {
  /** What has neither an answer nor been lost, in order. */
  readonly open: () => readonly T[];
  readonly start: (left: readonly T[]) => Promise<ProgramEnd>;
  /** `lost` is not open from then on. */
  readonly lose: (lost: readonly T[], end: ProgramEnd) => void;
}

/** Starts a program that answers line by line again for what it left open when it failed. */
export async function startUntilAnswered<T>({ open, start, lose }: Answering<T>): Promise<void> {
  let barren = 0;
  for (let left = open(); left.length > 0; left = open()) {
    const end = await start(left);
    if (end.kind === 'stopped') return;
    const silent = open();
    barren = silent.length === left.length ? barren + 1 : 0;
    // A program that ends well has nothing more to say; otherwise it stopped at the first one without an answer.
    const isGood = end.kind === 'exit' && end.code === 0;
    const isOver = isGood || end.kind === 'not-started' || barren === MOST_BARREN;
    lose(isOver ? silent : silent.slice(0, 1), end);
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

export function callOf(
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
