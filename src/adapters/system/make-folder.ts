/** Folders that may be missing, with their parents. */
import { mkdirSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** `mkdir -p`. Node's own never returns where a parent is there and takes nothing, as below `/proc`. */
export function makeFolder(dir: string): void {
  const at = resolve(dir);
  if (isFolder(at)) return;
  if (dirname(at) !== at) makeFolder(dirname(at));
  try {
    mkdirSync(at);
  } catch (error) {
    // Another run may have made it meanwhile.
    if (!isFolder(at)) throw error;
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
