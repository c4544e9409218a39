/**
 * Node's own cache of compiled code for the command, so that its next start does not have to compile the bundle again.
 */
import { lstatSync } from 'node:fs';
import module from 'node:module';
import { homedir } from 'node:os';
import { dirname, isAbsolute, join } from 'node:path';
import { makeFolder } from './make-folder.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The contents of the folder are executed, so it must belong to the user and be writable by nobody else. A job always
 * compiles: it starts once, and others may have filled its folders. If nothing can be cached, nothing is.
 */
export function keepCompiled(env: Environment): void {
  if (env['CI'] || env['NODE_DISABLE_COMPILE_CACHE'] || env['NODE_COMPILE_CACHE']) return;
  const folder = cacheFolder(env);
  if (folder === null) return;
  // Node 20 has no such cache.
  module.enableCompileCache?.(folder);
}

/** Null if it cannot be made, or belongs to somebody else. */
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

/** A real folder of this user, not writable by group or others. */
function isOwn(path: string): boolean {
  const { mode, uid } = lstatSync(path);
  const isFolder = (mode & 0o170000) === 0o040000;
  // Windows has no such owner; there the user's folder is protected by its location.
  const me = process.getuid?.();
  return isFolder && (me === undefined || (uid === me && (mode & 0o022) === 0));
}
