/** Node's own cache of compiled modules: a command that starts again need not compile again what it loads. */
import module from 'node:module';
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';

/**
 * Only modules imported after this are cached. In the user's own cache folder, never in a shared temporary one: what
 * lies there is run. Does nothing on a Node without it, and nothing when the folder cannot be written.
 */
export function cacheCompiledModules(env: Readonly<Record<string, string | undefined>>): void {
  const { enableCompileCache } = module as Partial<Pick<typeof module, 'enableCompileCache'>>;
  if (enableCompileCache === undefined || env['NODE_COMPILE_CACHE']) return;
  const own = env['XDG_CACHE_HOME'];
  const folder = own && isAbsolute(own) ? own : join(homedir(), '.cache');
  if (isAbsolute(folder)) enableCompileCache(join(folder, 'plumbline', 'compiled'));
}
