/** Looks and finished runs of `optimize`, beside the answers in the store: on disk before they count. */
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type LookEntry, lookEntryOf } from '../../optimize/held-out-looks.ts';
import { OPTIMIZE_RESULT, type OptimizeResult } from '../../optimize/result.ts';
import type { RunMemory } from '../../run/optimize/optimize-request.ts';
import type { Json } from '../../text/digest.ts';

export function runMemory(storeDir: string): RunMemory {
  const looks = join(storeDir, 'optimize', 'looks.jsonl');
  const resultFile = (run: string): string => join(storeDir, 'optimize', run, 'result.json');
  return {
    looks: () =>
      existsSync(looks)
        ? readFileSync(looks, 'utf8')
            .split('\n')
            .flatMap((line): readonly LookEntry[] => {
              const value = parsed(line);
              const entry = value === undefined ? null : lookEntryOf(value);
              return entry === null ? [] : [entry];
            })
        : [],
    recordLook(entry) {
      if (this.looks().some(({ run, look }) => run === entry.run && look === entry.look)) return;
      durably(looks, `${JSON.stringify(entry)}\n`, 'a');
    },
    finished(run) {
      const file = resultFile(run);
      const value = existsSync(file) ? parsed(readFileSync(file, 'utf8')) : undefined;
      const isOurs =
        value !== null &&
        typeof value === 'object' &&
        (value as { readonly schema?: unknown }).schema === OPTIMIZE_RESULT &&
        (value as { readonly run?: unknown }).run === run;
      return isOurs ? (value as unknown as OptimizeResult) : null;
    },
    finish(result) {
      const file = resultFile(result.run);
      durably(`${file}.new`, `${JSON.stringify(result)}\n`, 'w');
      renameSync(`${file}.new`, file);
    },
  };
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
