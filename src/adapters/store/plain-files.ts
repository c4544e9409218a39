/**
 * The small files of a store, read and written as nothing but files: others may write into its folder, and a link or a
 * pipe there would lead anywhere or never end.
 */
import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { makeFolder } from '../system/make-folder.ts';

/** Opening a pipe does not wait, and a link is an error; Windows has neither flag. */
const AS_IT_IS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** Null if `name` is no plain file of at most `most` bytes below `dir`, or cannot be read. */
export function readPlain(dir: string, name: string, most: number): string | null {
  try {
    if (!foldersOf(name).every((folder) => isRealFolder(join(dir, folder)))) return null;
    const file = openSync(join(dir, name), AS_IT_IS);
    try {
      const found = fstatSync(file);
      return found.isFile() && found.size <= most ? readFileSync(file, 'utf8') : null;
    } finally {
      closeSync(file);
    }
  } catch {
    return null;
  }
}

/** Replaces whatever has that name, whole or not at all. Throws what the file system throws. */
export function writePlain(dir: string, name: string, text: string, mode = 0o666): void {
  makeRealFolders(dir, name);
  const part = join(dir, `${name}.${process.pid}.part`);
  rmSync(part, { force: true });
  writeFileSync(part, text, { flag: 'wx', mode, flush: true });
  renameSync(part, join(dir, name));
}

/** The folder, and those below it that `name` needs: a link in their place is replaced. */
export function makeRealFolders(dir: string, name: string): void {
  makeFolder(dir);
  for (const folder of foldersOf(name)) {
    const path = join(dir, folder);
    if (isRealFolder(path)) continue;
    rmSync(path, { force: true });
    makeFolder(path);
  }
}

/** `a` and `a/b` of `a/b/c.json`. */
function foldersOf(name: string): readonly string[] {
  const parts = name.split('/').slice(0, -1);
  return parts.map((_, at) => parts.slice(0, at + 1).join('/'));
}

function isRealFolder(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
