/** Runs a program without a shell: lines in, lines out, bounded in size and time, ended together with its children. */
import { spawn } from 'node:child_process';

export interface ProgramCall {
  readonly argv: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Written to its standard input, which is then closed. */
  readonly input: string;
  /** How long it may stay silent before it is ended. */
  readonly silenceMs: number;
  readonly signal: AbortSignal;
  readonly onLine: (line: string) => void;
  readonly onError: (text: string) => void;
}

export type ProgramEnd =
  | { readonly kind: 'exit'; readonly code: number }
  | { readonly kind: 'signal'; readonly name: string }
  | { readonly kind: 'timeout' }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'not-started'; readonly message: string };

/** Limits of one line, and of a program's whole output. */
const LONGEST_LINE = 2 * 1024 * 1024;
const MOST_OUTPUT = 64 * 1024 * 1024;
/** How long a program has to end on request before it is killed. */
const GRACE_MS = 2000;
/** A child that outlives the program may keep its output open; it is waited for no longer than this. */
const AFTER_EXIT_MS = 500;

export function runProgram(call: ProgramCall): Promise<ProgramEnd> {
  const { argv, cwd, env, signal } = call;
  return new Promise((resolve) => {
    const [file = '', ...args] = argv;
    if (argv.some((word) => word.includes('\0'))) {
      resolve({ kind: 'not-started', message: 'a word of the command holds a NUL' });
      return;
    }
    // A process group of its own, so that everything it starts ends with it.
    const isGroup = process.platform !== 'win32';
    const child = spawn(file, args, { cwd, env: { ...env }, detached: isGroup, stdio: ['pipe', 'pipe', 'pipe'] });
    let end: ProgramEnd | null = null;
    let isOver = false;
    let silence: NodeJS.Timeout | undefined;
    const send = (name: NodeJS.Signals): void => {
      try {
        if (isGroup && child.pid !== undefined) process.kill(-child.pid, name);
        else child.kill(name);
      } catch {
        // It has already ended.
      }
    };
    const stop = (why: ProgramEnd): void => {
      if (end !== null) return;
      end = why;
      send('SIGTERM');
      setTimeout(() => send('SIGKILL'), GRACE_MS).unref();
    };
    const wait = (): void => {
      clearTimeout(silence);
      silence = setTimeout(() => stop({ kind: 'timeout' }), call.silenceMs);
    };
    const over = (own: ProgramEnd): void => {
      if (isOver) return;
      isOver = true;
      clearTimeout(silence);
      signal.removeEventListener('abort', abort);
      // Processes left in the background would block the job.
      send('SIGKILL');
      resolve(end ?? own);
    };
    const abort = (): void => stop({ kind: 'stopped' });
    signal.addEventListener('abort', abort);
    if (signal.aborted) abort();
    wait();

    const lines = new Lines(
      (line) => {
        wait();
        if (end === null) call.onLine(line);
      },
      () => stop({ kind: 'too-large' }),
    );
    child.stdout.on('data', (chunk: Buffer) => lines.add(chunk));
    child.stderr.setEncoding('utf8');
    child.stderr.on('data', (text: string) => call.onError(text));
    // A program need not read its input.
    child.stdin.on('error', () => {});
    child.stdin.end(call.input);
    child.on('error', (error) => over({ kind: 'not-started', message: error.message }));
    child.on('exit', (code, name) => {
      const own: ProgramEnd = code === null ? { kind: 'signal', name: name ?? 'unknown' } : { kind: 'exit', code };
      setTimeout(() => send('SIGKILL'), AFTER_EXIT_MS).unref();
      setTimeout(() => over(own), GRACE_MS + AFTER_EXIT_MS).unref();
      child.on('close', () => {
        lines.end();
        over(own);
      });
    });
  });
}

class Lines {
  #parts: Buffer[] = [];
  #length = 0;
  #total = 0;
  readonly #onLine: (line: string) => void;
  readonly #onExcess: () => void;

  constructor(onLine: (line: string) => void, onExcess: () => void) {
    this.#onLine = onLine;
    this.#onExcess = onExcess;
  }

  add(chunk: Buffer): void {
    this.#total += chunk.length;
    if (this.#total > MOST_OUTPUT || this.#length > LONGEST_LINE) {
      this.#onExcess();
      return;
    }
    let from = 0;
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
      this.#put(chunk.subarray(from, at));
      this.#flush();
      from = at + 1;
    }
    this.#put(chunk.subarray(from));
  }

  end(): void {
    if (this.#length > 0) this.#flush();
  }

  #put(part: Buffer): void {
    this.#parts.push(part);
    this.#length += part.length;
  }

  #flush(): void {
    const line = Buffer.concat(this.#parts).toString('utf8').replace(/\r$/, '');
    this.#parts = [];
    this.#length = 0;
    this.#onLine(line);
  }
}
