/** Which program git is: the one that the system's PATH names, never a file that lies where we happen to run. */
import { accessSync, constants, statSync } from 'node:fs';
import { posix, win32 } from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

/** What a platform calls the program, and which entries of its PATH are whole. */
export interface Platform {
  readonly name: string;
  readonly isProgram: (file: string) => boolean;
}

const HERE: Platform = { name: process.platform, isProgram };
const found = new Map<string, string>();

/**
 * The whole path of git. Left to the system, Windows would look into the current folder first and every system into a
 * PATH entry that is relative or empty: in a job that folder is the checkout, and a pull request can add a `git` to it.
 * Throws an error with the code ENOENT if there is none.
 */
export function gitProgram(env: Environment, platform: Platform = HERE): string {
  const path = Object.entries(env).find(([name]) => name.toUpperCase() === 'PATH')?.[1] ?? '/usr/bin:/bin';
  const known = platform === HERE ? found.get(path) : undefined;
  if (known !== undefined) return known;
  const isWindows = platform.name === 'win32';
  const { delimiter, isAbsolute, join } = isWindows ? win32 : posix;
  const program = path
    .split(delimiter)
    .filter((folder) => isAbsolute(folder))
    .map((folder) => join(folder, isWindows ? 'git.exe' : 'git'))
    .find(platform.isProgram);
  if (program === undefined) throw Object.assign(new Error('git was not found on PATH'), { code: 'ENOENT' });
  if (platform === HERE) found.set(path, program);
  return program;
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
