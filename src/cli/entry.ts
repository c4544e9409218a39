/**
 * The single entry of the bundle: the command, or a step of the action if one of the action's own two files was called.
 */
import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * `dist/index.js` and `dist/post/index.js` import the bundle in `dist/cli`, and run the part that belongs to their
 * path.
 */
function isStep(file: string): boolean {
  const folder = dirname(realpathSync(file));
  const dist = basename(folder) === 'post' ? dirname(folder) : folder;
  return existsSync(join(dist, 'cli/index.js'));
}

if (isStep(process.argv[1] ?? '')) await import('../action/main.ts');
else await import('./main.ts');
