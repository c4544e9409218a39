/** Looks and finished runs of `optimize`, beside the answers in the store: they are on disk before they count. */
import { createHmac } from 'node:crypto';
import { closeSync, fsyncSync, lstatSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { type LookEntry, lookEntryOf } from '../../optimize/held-out-looks.ts';
import { storedResult } from '../../optimize/stored-result.ts';
import type { RunMemory } from '../../run/optimize/optimize-request.ts';
import type { Json } from '../../text/digest.ts';
import { makeRealFolders, readPlain, writePlain } from './plain-files.ts';

/** We write no larger file, and read none. */
const MOST_BYTES = 64 * 1024 * 1024;
const LOOKS = 'optimize/looks.jsonl';

/**
 * `secret` marks a finished result as ours, since its patch may be applied: one without the mark counts as absent, and
 * the run is then rebuilt from the stored answers. Null = no finished result is trusted.
 */
export function runMemory(storeDir: string, secret: () => string | null): RunMemory {
  const resultFile = (run: string): string => `optimize/${run}/finished.json`;
  return {
    looks: () =>
      (readPlain(storeDir, LOOKS, MOST_BYTES) ?? '').split('\n').flatMap((line): readonly LookEntry[] => {
        const value = parsed(line);
        const entry = value === undefined ? null : lookEntryOf(value);
        return entry === null ? [] : [entry];
      }),
    recordLook(entry) {
      const isKnown = this.looks().some(({ run, look }) => run === entry.run && look === entry.look);
      if (!isKnown) durably(storeDir, LOOKS, `${JSON.stringify(entry)}\n`);
      return ['store'];
    },
    finished(run) {
      const [mark, body] = (readPlain(storeDir, resultFile(run), MOST_BYTES) ?? '').split('\n');
      const key = secret();
      if (key === null || body === undefined || mark !== markOf(body, key)) return null;
      const value = parsed(body);
      const result = value === undefined ? null : storedResult(value);
      return result?.run === run ? result : null;
    },
    finish(result) {
      const key = secret();
      if (key === null) return;
      const body = JSON.stringify(result);
      writePlain(storeDir, resultFile(result.run), `${markOf(body, key)}\n${body}\n`);
    },
  };
}

function markOf(body: string, secret: string): string {
  const key = createHmac('sha256', secret).update('plumbline finished optimize 1').digest();
  return createHmac('sha256', key).update(body).digest('hex');
}

function parsed(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

/** On disk when this returns. */
function durably(dir: string, name: string, text: string): void {
  makeRealFolders(dir, name);
  const file = join(dir, name);
  if (lstatSync(file, { throwIfNoEntry: false })?.isFile() === false) rmSync(file, { force: true });
  const handle = openSync(file, 'a');
  try {
    writeSync(handle, text);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
