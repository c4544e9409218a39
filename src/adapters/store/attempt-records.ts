/** Records of scored attempts, stored beside the answers under the digest that a ledger entry names. */
import { recordDigest } from '../../escalation/usable-attempts.ts';
import { MOST_RECORD_BYTES, parseRecord } from '../../record/parse-record.ts';
import type { PlumblineRecord } from '../../record/record.ts';
import { InputError } from '../../text/problem.ts';
import { readPlain, writePlain } from './plain-files.ts';

/** Below the folder of the store. */
function fileOf(digest: string): string | null {
  const hex = /^sha256:([0-9a-f]{64})$/.exec(digest)?.[1];
  return hex === undefined ? null : `records/${hex}.json`;
}

export function keepRecord(dir: string, record: PlumblineRecord): void {
  writePlain(dir, fileOf(recordDigest(record))!, JSON.stringify(record));
}

/** Null if it is not here, or does not match its digest. */
export function storedRecord(dir: string, digest: string): PlumblineRecord | null {
  const file = fileOf(digest);
  const text = file === null ? null : readPlain(dir, file, MOST_RECORD_BYTES);
  if (file === null || text === null) return null;
  try {
    const record = parseRecord(file, Buffer.from(text));
    return recordDigest(record) === digest ? record : null;
  } catch (error) {
    if (error instanceof InputError) return null;
    throw error;
  }
}
