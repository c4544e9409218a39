/** The `--json [FILE]` option of commands: JSON to a file, or to the terminal when no file is named. */
import type { Terminal } from './terminal.ts';
import { writeText } from './written.ts';

/** Lets `--json` stand alone: the parser of Node wants a value for every option that may have one. */
export function withOptionalJson(args: readonly string[]): string[] {
  return args.map((arg, index) => {
    const next = args[index + 1];
    return arg === '--json' && (next === undefined || next.startsWith('-')) ? '--json=' : arg;
  });
}

/** Writes `value` where `--json` says: undefined = nowhere, empty = the terminal. Returns whether it took the terminal. */
export function writeJson(io: Terminal, path: string | undefined, value: unknown): boolean {
  if (path === undefined) return false;
  const text = `${JSON.stringify(value, null, 2)}\n`;
  if (path === '') {
    io.out(text);
    return true;
  }
  writeText(io, path, text);
  return false;
}
