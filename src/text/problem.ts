/** Collects and words what is wrong with the user's input, and defines the three ways to end without a verdict. */

/** One fault of one file. `message` names the value seen and what to do; `key` is a dotted path. */
export interface Problem {
  readonly file: string;
  /** 1-based. */
  readonly line?: number | undefined;
  /** 1-based. */
  readonly column?: number | undefined;
  readonly key?: string | undefined;
  readonly message: string;
}

/** `file:line:column: key: message`, each part only if known. */
export function formatProblem(problem: Problem): string {
  const place = [problem.file, problem.line, problem.line === undefined ? undefined : problem.column]
    .filter((part) => part !== undefined)
    .join(':');
  return [place, problem.key, problem.message].filter((part) => part !== undefined && part !== '').join(': ');
}

/** Usage, config or data is wrong: exit 2. Carries every problem found, never only the first. */
export class InputError extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[] | Problem, options?: ErrorOptions) {
    const list = (Array.isArray(problems) ? problems : [problems as Problem]).map(short);
    super(list.map(formatProblem).join('\n'), options);
    this.name = 'InputError';
    this.problems = list;
  }
}

const MOST_MESSAGE = 2_000;
const MOST_KEY = 300;

/** Foreign names and values that a message quotes may be megabytes long. */
function short(problem: Problem): Problem {
  const { key, message } = problem;
  if (message.length <= MOST_MESSAGE && (key === undefined || key.length <= MOST_KEY)) return problem;
  return { ...problem, key: key === undefined ? undefined : cut(key, MOST_KEY), message: cut(message, MOST_MESSAGE) };
}

function cut(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1)}…`;
}

const SHOWN_PER_FILE = 20;

interface FileFaults {
  readonly shown: Problem[];
  readonly seen: Set<string>;
  more: number;
  /** There may be more than were counted. */
  isLeft: boolean;
}

/** Collects the faults of all files, so that one report names them all; of each file only twenty are shown in full. */
export class Problems {
  readonly #files = new Map<string, FileFaults>();

  add(noted: Problem): void {
    const problem = short(noted);
    const entry = this.#of(problem.file);
    if (entry.shown.length >= SHOWN_PER_FILE) {
      entry.more += 1;
      return;
    }
    const identity = `${problem.line}:${problem.column}:${problem.key}:${problem.message}`;
    if (entry.seen.has(identity)) return;
    entry.seen.add(identity);
    entry.shown.push(problem);
  }

  /** A file was not read on after the faults noted so far. */
  leaveOff(file: string): void {
    this.#of(file).isLeft = true;
  }

  #of(file: string): FileFaults {
    const known = this.#files.get(file);
    if (known !== undefined) return known;
    const entry: FileFaults = { shown: [], seen: new Set(), more: 0, isLeft: false };
    this.#files.set(file, entry);
    return entry;
  }

  get any(): boolean {
    return this.#files.size > 0;
  }

  /** Faults so far, of one file or of all; shows whether a step has added any. */
  get count(): number {
    let sum = 0;
    for (const { shown, more } of this.#files.values()) sum += shown.length + more;
    return sum;
  }

  get list(): readonly Problem[] {
    return [...this.#files].flatMap(([file, { shown, more, isLeft }]) => {
      const inOrder = shown.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0));
      const message = `and ${isLeft ? `at least ${more} more; the rest was not read` : `${more} more`}`;
      return more === 0 ? inOrder : [...inOrder, { file, message }];
    });
  }

  throwIfAny(): void {
    if (this.any) throw new InputError(this.list);
  }
}

/** The value as a message shows it: JSON, at most 60 characters. */
export function show(value: unknown): string {
  if (value === undefined) return 'nothing';
  let text: string;
  if (typeof value === 'string' && value.length > 80) text = JSON.stringify(value.slice(0, 80));
  else if (Array.isArray(value) && value.length > 8) text = `a list of ${value.length}`;
  else if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    const keys = Object.keys(value);
    text = `an object (${keys.slice(0, 5).join(', ')}${keys.length > 5 ? ', …' : ''})`;
  } else text = jsonOf(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

/** Foreign values may be nested more deeply than the writer can follow. */
function jsonOf(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value);
  } catch (error) {
    if (error instanceof RangeError) return Array.isArray(value) ? 'lists inside lists' : 'objects inside objects';
    throw error;
  }
}

/** The command line itself is wrong: exit 2, no file to name. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Provider, GitHub or disk failed: exit 4. */
export class OutsideError extends Error {
  override readonly name = 'OutsideError';
}

/** A signal ended the run: exit 130. What was finished is kept. */
export class InterruptedError extends Error {
  override readonly name = 'InterruptedError';
}

export type ExitCode = 0 | 1 | 2 | 3 | 4 | 130;

/** The exit code of an error that reached the top. An unforeseen error counts as a failure of the outside world. */
export function exitCodeOf(error: unknown): ExitCode {
  if (error instanceof InputError || error instanceof UsageError) return 2;
  if (error instanceof InterruptedError) return 130;
  return 4;
}
