/** A tree over a folder of the file system, read once and lazily; links and anything outside the folder are refused. */
import { createHash } from 'node:crypto';
import { type Dirent, existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isLfsPointer, LFS_REFUSAL } from '../../text/lfs-pointer.ts';
import { type Entry, resolvePath, type Tree } from '../../text/tree.ts';
import { MAX_FILE_BYTES } from '../../text/utf8.ts';

/** Folders that never hold anything a gate reads. */
const PASSED_OVER: ReadonlySet<string> = new Set(['.git', 'node_modules']);

/**
 * The folder as a revision named `WORKTREE`. Never throws: what cannot be read becomes an entry that says so, as does a
 * file with more than `most` bytes.
 */
export function folderTree(root: string, most: number = MAX_FILE_BYTES): Tree {
  const top = path.resolve(root);
  const entries = new Map<string, Entry>();
  let paths: readonly string[] | null = null;
  return {
    revision: 'WORKTREE',
    entry(name) {
      let entry = entries.get(name);
      if (entry === undefined) {
        entry = readEntry(top, name, most);
        entries.set(name, entry);
      }
      return entry;
    },
    paths() {
      paths ??= listFiles(top);
      return paths;
    },
  };
}

/** The folder that a file's relative paths must not leave: its repository, else the current folder, else its own. */
export function enclosingFolder(file: string, cwd: string): string {
  const own = path.dirname(path.resolve(cwd, file));
  for (let folder = own; ; folder = path.dirname(folder)) {
    if (existsSync(path.join(folder, '.git'))) return folder;
    if (path.dirname(folder) === folder) break;
  }
  const inside = path.relative(cwd, own);
  return inside === '' || !(inside.startsWith('..') || path.isAbsolute(inside)) ? path.resolve(cwd) : own;
}

function readEntry(top: string, name: string, most: number): Entry {
  if (resolvePath('', name) !== name)
    return { kind: 'refused', why: 'the path leaves the folder or is not in its normal form' };
  let place = top;
  const parts = name.split('/');
  // A checkout stores its token there.
  if (parts.some((part) => part.toLowerCase() === '.git')) return { kind: 'refused', why: "it is git's own" };
  for (const [index, part] of parts.entries()) {
    place = path.join(place, part);
    let stat: ReturnType<typeof lstatSync>;
    try {
      stat = lstatSync(place);
    } catch (error) {
      return isAbsence(error) ? { kind: 'absent' } : { kind: 'refused', why: reason(error) };
    }
    if (stat.isSymbolicLink()) return { kind: 'refused', why: 'it is a symbolic link, which is never followed' };
    if (index < parts.length - 1) {
      if (!stat.isDirectory()) return { kind: 'absent' };
      if (existsSync(path.join(place, '.git')))
        return { kind: 'refused', why: 'it lies in another repository (a submodule)' };
      continue;
    }
    if (stat.isDirectory()) return { kind: 'refused', why: 'it is a folder' };
    if (!stat.isFile()) return { kind: 'refused', why: 'it is not a regular file' };
    if (stat.size > most) {
      const size = (stat.size / 1024 / 1024).toFixed(1);
      return { kind: 'refused', why: `it is larger than ${most / 1024 / 1024} MiB: it has ${size} MiB` };
    }
  }
  try {
    const bytes = readFileSync(place);
    if (isLfsPointer(bytes)) return { kind: 'refused', why: LFS_REFUSAL };
    return { kind: 'file', bytes, id: blobId(bytes) };
  } catch (error) {
    return { kind: 'refused', why: reason(error) };
  }
}

/** The id that git gives these bytes, so that an unchanged file of the working folder equals the committed one. */
export function blobId(bytes: Uint8Array, algorithm: 'sha1' | 'sha256' = 'sha1'): string {
  return createHash(algorithm).update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

function isAbsence(error: unknown): boolean {
  const code = (error as NodeJS.ErrnoException).code;
  return code === 'ENOENT' || code === 'ENOTDIR';
}

function reason(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  return code === 'EACCES' || code === 'EPERM' ? 'no permission to read it' : (code ?? String(error));
}

function listFiles(top: string): readonly string[] {
  const found: string[] = [];
  const walk = (folder: string, prefix: string): void => {
    let children: Dirent[];
    try {
      children = readdirSync(folder, { withFileTypes: true });
    } catch {
      return;
    }
    for (const child of children) {
      if (PASSED_OVER.has(child.name)) continue;
      const name = `${prefix}${child.name}`;
      if (!child.isDirectory()) found.push(name);
      else if (existsSync(path.join(folder, child.name, '.git'))) found.push(name);
      else walk(path.join(folder, child.name), `${name}/`);
    }
  };
  walk(top, '');
  return found.sort((a, b) => (a < b ? -1 : 1));
}
