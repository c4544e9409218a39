/**
 * Batches that were ordered and not yet collected, beside the stored answers: each is a file that only holders of the
 * secret can write.
 */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { sha256Hex } from '../../text/digest.ts';
import { makeFolder } from '../system/make-folder.ts';
import { sealWith } from './stored-line.ts';

export interface OrderedBatch {
  readonly provider: string;
  /** Identifies the provider's settings at the time: another address has other batches. */
  readonly endpoint: string;
  readonly id: string;
  /** ISO time. */
  readonly at: string;
  /** The nonces of its requests are derived from it. */
  readonly nonceSeed: string;
  /** Keys of the answers that were ordered, without `sha256:`. */
  readonly keys: readonly string[];
}

const NAME = /^batch-[0-9a-f]{32}\.json$/;
const MOST_FILES = 1000;
const HEX64 = /^[0-9a-f]{64}$/;
const FILE = z.strictObject({
  seal: z.string(),
  batch: z.strictObject({
    provider: z.string(),
    endpoint: z.string(),
    id: z.string().max(300),
    at: z.iso.datetime(),
    nonceSeed: z.string(),
    keys: z.array(z.string().regex(HEX64)).max(100_000),
  }),
});

export function isBatchFile(name: string): boolean {
  return NAME.test(name);
}

/** Throws what the file system throws. */
export function keepBatch(dir: string, secret: string, batch: OrderedBatch): void {
  makeFolder(dir);
  const seal = sealWith(secret)(JSON.stringify(batch));
  writeFileSync(join(dir, nameOf(batch)), JSON.stringify({ seal, batch }));
}

export function dropBatch(dir: string, batch: OrderedBatch): void {
  rmSync(join(dir, nameOf(batch)), { force: true });
}

/** A file sealed with another secret, or damaged, is treated as missing. */
export function orderedBatches(dir: string, secret: string): readonly OrderedBatch[] {
  return names(dir).flatMap((name) => {
    try {
      const { seal, batch } = FILE.parse(JSON.parse(readFileSync(join(dir, name), 'utf8')));
      return sealWith(secret)(JSON.stringify(batch)) === seal && nameOf(batch) === name ? [batch] : [];
    } catch {
      return [];
    }
  });
}

function nameOf({ provider, id }: OrderedBatch): string {
  return `batch-${sha256Hex(`${provider}\0${id}`).slice(0, 32)}.json`;
}

function names(dir: string): readonly string[] {
  try {
    return readdirSync(dir).filter(isBatchFile).sort().slice(0, MOST_FILES);
  } catch {
    return [];
  }
}
