/**
 * Batches that were ordered and not yet collected, beside the stored answers: each is a file that only holders of the
 * secret can write.
 */
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { BATCH_USES, type BatchUse } from '../../inputs/batches.ts';
import { sha256Hex } from '../../text/digest.ts';
import { readPlain, writePlain } from './plain-files.ts';
import { sealWith } from './stored-line.ts';

export interface OrderedBatch {
  readonly use: BatchUse;
  readonly provider: string;
  readonly model: string;
  /** Identifies the provider's settings at the time: another address has other batches. */
  readonly endpoint: string;
  readonly id: string;
  /** ISO time. */
  readonly at: string;
  /** The nonces of its requests are derived from it. */
  readonly nonceSeed: string;
  /** Keys of the answers that were ordered, or once it is over of those that it did not bring, without `sha256:`. */
  readonly keys: readonly string[];
  /** USD that one of its answers costs at most, at the price of a batch; null = its price is unknown. */
  readonly mostUsd: number | null;
  /** It has ended; what it did not bring waits for a run that may ask for it. */
  readonly over?: true | undefined;
}

const NAME = /^batch-[0-9a-f]{32}\.json$/;
const MOST_FILES = 1000;
/** A hundred thousand keys need less. */
const MOST_BYTES = 16 * 1024 * 1024;
const HEX64 = /^[0-9a-f]{64}$/;
const FILE = z.strictObject({
  seal: z.string(),
  batch: z.strictObject({
    use: z.enum(BATCH_USES),
    provider: z.string(),
    model: z.string(),
    endpoint: z.string(),
    id: z.string().max(300),
    at: z.iso.datetime(),
    nonceSeed: z.string(),
    keys: z.array(z.string().regex(HEX64)).max(100_000),
    mostUsd: z.number().min(0).nullable(),
    over: z.literal(true).optional(),
  }),
});

export function isBatchFile(name: string): boolean {
  return NAME.test(name);
}

/** Never leaves half a file, which would be a batch that is paid for and lost. Throws what the file system throws. */
export function keepBatch(dir: string, secret: string, batch: OrderedBatch): void {
  const seal = sealWith(secret)(JSON.stringify(batch));
  writePlain(dir, nameOf(batch), JSON.stringify({ seal, batch }));
}

export function dropBatch(dir: string, batch: OrderedBatch): void {
  rmSync(join(dir, nameOf(batch)), { force: true });
}

/** Whether anything waits here, whoever sealed it. */
export function hasBatchFiles(dir: string): boolean {
  return names(dir).length > 0;
}

/** A file sealed with another secret, or damaged, is treated as missing. */
export function orderedBatches(dir: string, secret: string): readonly OrderedBatch[] {
  return names(dir).flatMap((name) => {
    try {
      const { seal, batch } = FILE.parse(JSON.parse(readPlain(dir, name, MOST_BYTES) ?? ''));
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
