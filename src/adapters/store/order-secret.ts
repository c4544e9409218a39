/**
 * The secret of a store if no provider has a key: generated once, it orders cases and seals what only a store can vouch
 * for.
 */
import { randomBytes } from 'node:crypto';
import type { GateConfig } from '../../inputs/config.ts';
import { hmacHex } from '../../text/digest.ts';
import { runSecret } from '../providers/credentials.ts';
import { readPlain, writePlain } from './plain-files.ts';

const FILE = 'order-secret';
const DRAWN = /^[0-9a-f]{64}$/;
const MOST_BYTES = 1000;

/** The file name of the generated secret in the store's folder. */
export function isOrderSecret(name: string): boolean {
  return name === FILE;
}

/**
 * The seed for an order of cases under the run's secret: the same for the same secret, and nobody can derive it without
 * one.
 */
export function sealedOrder(
  seed: string,
  config: GateConfig,
  env: Readonly<Record<string, string | undefined>>,
  storeDir: string | null,
): string {
  const secret = runSecret(config, env) ?? (storeDir === null ? null : drawn(storeDir));
  return secret === null ? seed : hmacHex(secret, `order of cases\0${seed}`);
}

/** Null if the folder cannot be written to. */
export function drawn(dir: string): string | null {
  const known = knownSecret(dir);
  if (known !== null) return known;
  try {
    writePlain(dir, FILE, randomBytes(32).toString('hex'), 0o600);
  } catch {
    return null;
  }
  return knownSecret(dir);
}

/** The secret that was generated before; null = there is none. */
export function knownSecret(dir: string): string | null {
  const text = readPlain(dir, FILE, MOST_BYTES)?.trim() ?? '';
  return DRAWN.test(text) ? text : null;
}
