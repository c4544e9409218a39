/** A secret of this user on this machine: it marks stored answers as written here if no provider's key can. */
import { randomBytes } from 'node:crypto';
import { lstatSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, isAbsolute, join } from 'node:path';
import { makeFolder } from '../system/make-folder.ts';
import { readPlain } from './plain-files.ts';

const DRAWN = /^[0-9a-f]{64}$/;
const MOST_BYTES = 1000;

/**
 * Null if none can be stored: answers then serve only the run that sampled them. It is outside every repository and
 * every store.
 */
export function deskSecret(env: Readonly<Record<string, string | undefined>>): string | null {
  const own = env['XDG_CONFIG_HOME'];
  const file = join(
    own && isAbsolute(own) ? own : join(env['HOME'] || homedir(), '.config'),
    'plumbline',
    'store-secret',
  );
  if (!isAbsolute(file)) return null;
  try {
    makeFolder(dirname(file));
    writeFileSync(file, `${randomBytes(32).toString('hex')}\n`, { mode: 0o600, flag: 'wx' });
  } catch {
    // It exists already, or the folder cannot be written to; reading tells which.
  }
  try {
    const isOwn = process.getuid === undefined || lstatSync(file).uid === process.getuid();
    const text = readPlain(dirname(file), basename(file), MOST_BYTES)?.trim() ?? '';
    return isOwn && DRAWN.test(text) ? text : null;
  } catch {
    return null;
  }
}
