/** A recording's rows are examined by a checker of the ruler, which adds its grades. */
import { cleanEnvironment } from '../adapters/git/environment.ts';
import { runProgram } from '../adapters/system/program-run.ts';
import type { Terminal } from '../adapters/system/terminal.ts';
import { saidBy } from '../inputs/case/case.ts';
import type { Suite } from '../inputs/suite.ts';
import { commandText } from '../text/command-words.ts';
import { OutsideError } from '../text/problem.ts';
import type { Recording } from '../tools/record/recording.ts';

interface Grading {
  readonly suite: Suite;
  readonly argv: readonly string[];
  readonly cwd: string;
  readonly io: Terminal;
  readonly signal: AbortSignal;
}

/** The ruler's own checker examines the rows; it gets no key, and it may know what is expected. */
export async function grade(recording: Recording, { suite, argv, cwd, io, signal }: Grading): Promise<void> {
  const cases = new Map(suite.cases.map((row) => [row.id, row]));
  const rows = recording.rows().filter(({ failed }) => failed === undefined);
  const lines: string[] = [];
  const end = await runProgram({
    argv,
    cwd,
    env: cleanEnvironment(io.env),
    input: rows.map((row) => `${JSON.stringify({ ...row, case: saidBy(cases.get(String(row['id']))!) })}\n`).join(''),
    silenceMs: 600_000,
    signal,
    onLine: (line) => lines.push(line),
    onError: (text) => io.err(text),
  });
  if (end.kind !== 'exit' || end.code !== 0)
    throw new OutsideError(
      `--grade ${commandText(argv)} failed (${'code' in end ? `exit code ${end.code}` : end.kind})`,
    );
  const graded = recording.grade(lines);
  if (graded < rows.length) io.err(`note: --grade said nothing of ${rows.length - graded} of ${rows.length} rows\n`);
}
