/** Records of scored attempts, stored beside the answers under the digest that a ledger entry names. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { recordDigest } from '../../escalation/usable-attempts.ts';
import { parseRecord } from '../../record/parse-record.ts';
import type { PlumblineRecord } from '../../record/record.ts';
import { InputError } from '../../text/problem.ts';
import { makeFolder } from '../system/make-folder.ts';

function fileOf(dir: string, digest: string): string | null {
  const hex = /^sha256:([0-9a-f]{64})$/.exec(digest)?.[1];
  return hex === undefined ? null : join(dir, 'records', `${hex}.json`);
}

export function keepRecord(dir: string, record: PlumblineRecord): void {
  makeFolder(join(dir, 'records'));
  writeFileSync(fileOf(dir, recordDigest(record))!, JSON.stringify(record));
}

/** Null if it is not here, or does not match its digest. */
export function storedRecord(dir: string, digest: string): PlumblineRecord | null {
  const file = fileOf(dir, digest);
  if (file === null) return null;
  try {
    const record = parseRecord(file, readFileSync(file));
    return recordDigest(record) === digest ? record : null;
  } catch (error) {
    if (error instanceof InputError || (error as NodeJS.ErrnoException).code !== undefined) return null;
    throw error;
  }
}
