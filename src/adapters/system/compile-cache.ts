/** Node's own cache of compiled code for the command, so that its next start need not compile the bundle again. */
import { lstatSync } from 'node:fs';
import module from 'node:module';
import { homedir } from 'node:os';
import { dirname, isAbsolute, join } from 'node:path';
import { makeFolder } from './make-folder.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * What lies in the folder is run, so it is one of the user's own that nobody else may write. A job compiles anew: it
 * starts once, and its folders may have been filled by others. Where nothing can be kept, nothing is.
 */
export function keepCompiled(env: Environment): void {
  if (env['CI'] || env['NODE_DISABLE_COMPILE_CACHE'] || env['NODE_COMPILE_CACHE']) return;
  const folder = cacheFolder(env);
  if (folder === null) return;
  // Node 20 has no such cache.
  module.enableCompileCache?.(folder);
}

/** Null where it cannot be made, or belongs to somebody else. */
export function cacheFolder(env: Environment): string | null {
  const given = env['XDG_CACHE_HOME'];
  const caches = given && isAbsolute(given) ? given : join(env['HOME'] || homedir(), '.cache');
  const folder = join(caches, 'plumbline', 'compiled');
  if (!isAbsolute(folder)) return null;
  try {
    makeFolder(folder);
    return [folder, dirname(folder)].every(isOwn) ? folder : null;
  } catch {
    return null;
  }
}

/** A real folder of this user that neither group nor others may write. */
function isOwn(path: string): boolean {
  const { mode, uid } = lstatSync(path);
  const isFolder = (mode & 0o170000) === 0o040000;
  // Windows knows no such owner; there the user's folder is guarded by its place.
  const me = process.getuid?.();
  return isFolder && (me === undefined || (uid === me && (mode & 0o022) === 0));
}
