/** Creates missing folders, including their parents. */
import { mkdirSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** `mkdir -p`. Node's own never returns if a parent exists but cannot be written to, as below `/proc`. */
export function makeFolder(dir: string): void {
  const at = resolve(dir);
  if (isFolder(at)) return;
  if (dirname(at) !== at) makeFolder(dirname(at));
  try {
    mkdirSync(at);
  } catch (error) {
    // Another run may have created it meanwhile.
    if (!isFolder(at)) throw error;
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
