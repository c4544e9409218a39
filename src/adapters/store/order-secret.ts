/** The secret of a store where no provider has a key: drawn once, it orders cases and seals what a store alone can vouch for. */
import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GateConfig } from '../../inputs/config.ts';
import { hmacHex } from '../../text/digest.ts';
import { runSecret } from '../providers/credentials.ts';
import { makeFolder } from '../system/make-folder.ts';

const FILE = 'order-secret';
const DRAWN = /^[0-9a-f]{64}$/;

/** A name in the folder of the store that the drawn secret has. */
export function isOrderSecret(name: string): boolean {
  return name === FILE;
}

/** The seed of an order of cases under the run's secret: the same for the same secret, and nobody works it out without one. */
export function sealedOrder(
  seed: string,
  config: GateConfig,
  env: Readonly<Record<string, string | undefined>>,
  storeDir: string | null,
): string {
  const secret = runSecret(config, env) ?? (storeDir === null ? null : drawn(storeDir));
  return secret === null ? seed : hmacHex(secret, `order of cases\0${seed}`);
}

/** Null where the folder takes no file. */
export function drawn(dir: string): string | null {
  const known = knownSecret(dir);
  if (known !== null) return known;
  try {
    makeFolder(dir);
    writeFileSync(join(dir, FILE), randomBytes(32).toString('hex'), { mode: 0o600 });
  } catch {
    return null;
  }
  return knownSecret(dir);
}

/** The one that was drawn before; null = none was. */
export function knownSecret(dir: string): string | null {
  try {
    const text = readFileSync(join(dir, FILE), 'utf8').trim();
    return DRAWN.test(text) ? text : null;
  } catch {
    return null;
  }
}
