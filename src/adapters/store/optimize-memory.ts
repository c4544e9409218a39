/** Looks and finished runs of `optimize`, beside the answers in the store: they are on disk before they count. */
import { createHmac } from 'node:crypto';
import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, statSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type LookEntry, lookEntryOf } from '../../optimize/held-out-looks.ts';
import { storedResult } from '../../optimize/stored-result.ts';
import type { RunMemory } from '../../run/optimize/optimize-request.ts';
import type { Json } from '../../text/digest.ts';

/** We write no larger file, and read none. */
const MOST_BYTES = 64 * 1024 * 1024;

/**
 * `secret` marks a finished result as ours, since its patch may be applied: one without the mark counts as absent, and
 * the run is then rebuilt from the stored answers. Null = no finished result is trusted.
 */
export function runMemory(storeDir: string, secret: () => string | null): RunMemory {
  const looks = join(storeDir, 'optimize', 'looks.jsonl');
  const resultFile = (run: string): string => join(storeDir, 'optimize', run, 'finished.json');
  return {
    looks: () =>
      (textOf(looks) ?? '').split('\n').flatMap((line): readonly LookEntry[] => {
        const value = parsed(line);
        const entry = value === undefined ? null : lookEntryOf(value);
        return entry === null ? [] : [entry];
      }),
    recordLook(entry) {
      const isKnown = this.looks().some(({ run, look }) => run === entry.run && look === entry.look);
      if (!isKnown) durably(looks, `${JSON.stringify(entry)}\n`, 'a');
      return ['store'];
    },
    finished(run) {
      const [mark, body] = (textOf(resultFile(run)) ?? '').split('\n');
      const key = secret();
      if (key === null || body === undefined || mark !== markOf(body, key)) return null;
      const value = parsed(body);
      const result = value === undefined ? null : storedResult(value);
      return result?.run === run ? result : null;
    },
    finish(result) {
      const key = secret();
      if (key === null) return;
      const file = resultFile(result.run);
      const body = JSON.stringify(result);
      durably(`${file}.new`, `${markOf(body, key)}\n${body}\n`, 'w');
      renameSync(`${file}.new`, file);
    },
  };
}

function markOf(body: string, secret: string): string {
  const key = createHmac('sha256', secret).update('plumbline finished optimize 1').digest();
  return createHmac('sha256', key).update(body).digest('hex');
}

/** Null if it is not a plain file of a size that we write. */
function textOf(file: string): string | null {
  const stat = statSync(file, { throwIfNoEntry: false });
  return stat?.isFile() && stat.size <= MOST_BYTES ? readFileSync(file, 'utf8') : null;
}

function parsed(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

function durably(file: string, text: string, flags: 'a' | 'w'): void {
  mkdirSync(dirname(file), { recursive: true });
  const handle = openSync(file, flags);
  try {
    writeSync(handle, text);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
