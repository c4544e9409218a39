/** Files that a command was asked to write: checked before the work, written after it. */
import { statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { OutsideError, UsageError } from '../../text/problem.ts';
import type { Terminal } from './terminal.ts';
import { writeWhole } from './whole-file.ts';

/** Throws UsageError if a file cannot be created, so that nobody pays for a run whose result cannot be saved. */
export function placesFor(io: Terminal, files: Readonly<Record<string, string | undefined>>): void {
  for (const [flag, path] of Object.entries(files)) {
    if (path === undefined) continue;
    const at = resolve(io.cwd, path);
    const folder = statSync(dirname(at), { throwIfNoEntry: false });
    if (folder?.isDirectory() !== true)
      throw new UsageError(`${flag} ${path}: the folder ${dirname(at)} is not there; make it first`);
    if (path === '' || statSync(at, { throwIfNoEntry: false })?.isDirectory() === true)
      throw new UsageError(`${flag} ${JSON.stringify(path)}: is a folder; name a file`);
  }
}

/** Throws OutsideError naming the file when it cannot be written. */
export function writeText(io: Terminal, path: string, text: string): void {
  try {
    writeWhole(resolve(io.cwd, path), text);
  } catch (error) {
    const { code = 'unknown error' } = error as NodeJS.ErrnoException;
    throw new OutsideError(`${path} cannot be written (${code})`, { cause: error });
  }
}

/**
 * Writes `value` to the place named by `--json`: undefined = nowhere, `-` = the terminal. Returns whether it used the
 * terminal.
 */
export function writeJson(io: Terminal, path: string | undefined, value: unknown): boolean {
  if (path === undefined) return false;
  const text = `${JSON.stringify(value, null, 2)}\n`;
  if (path === '-') io.out(text);
  else writeText(io, path, text);
  return path === '-';
}
