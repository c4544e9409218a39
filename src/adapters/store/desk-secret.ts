/** A secret of this user on this machine: it marks stored answers as written here if no provider's key can. */
import { randomBytes } from 'node:crypto';
import { lstatSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, isAbsolute, join } from 'node:path';
import { makeFolder } from '../system/make-folder.ts';

const DRAWN = /^[0-9a-f]{64}$/;

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
    const entry = lstatSync(file);
    const isOwn = process.getuid === undefined || entry.uid === process.getuid();
    const text = readFileSync(file, 'utf8').trim();
    return entry.isFile() && isOwn && DRAWN.test(text) ? text : null;
  } catch {
    return null;
  }
}
