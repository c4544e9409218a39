/** What is wrong with the user's input, and the three ways a run can end without a verdict. */

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

/** `file:line:column: key: message`, each part only where known. */
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
    const list: readonly Problem[] = Array.isArray(problems) ? problems : [problems as Problem];
    super(list.map(formatProblem).join('\n'), options);
    this.name = 'InputError';
    this.problems = list;
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

/** The exit code of an error that reached the top. Anything not foreseen counts as the outside failing. */
export function exitCodeOf(error: unknown): ExitCode {
  if (error instanceof InputError || error instanceof UsageError) return 2;
  if (error instanceof InterruptedError) return 130;
  return 4;
}
