/** The `--json [FILE]` option of commands: JSON to a file, or to the terminal when no file is named. */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { OutsideError } from '../core/problem.ts';
import type { Terminal } from './terminal.ts';

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
  try {
    writeFileSync(resolve(io.cwd, path), text);
  } catch (error) {
    throw new OutsideError(`${path} cannot be written: ${error instanceof Error ? error.message : String(error)}`);
  }
  return false;
}
