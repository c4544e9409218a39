/**
 * A shelf for texts that are needed again at the end of a run: in memory while they are few, then in a temporary file.
 */
import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Shelf } from '../../run/ports.ts';

const BATCH_BYTES = 4 * 1024 * 1024;

interface Place {
  readonly at: number;
  readonly length: number;
}

/** Nothing is written until `batchBytes` have accumulated. Throws what the file system throws. */
export function openShelf(temp: string = tmpdir(), batchBytes = BATCH_BYTES): Shelf {
  const places: Place[] = [];
  let pending: Buffer[] = [];
  let pendingFrom = 0;
  let end = 0;
  let file: number | null = null;
  let folder: string | null = null;

  const write = (): void => {
    if (file === null) {
      folder = mkdtempSync(join(temp, 'plumbline-texts-'));
      file = openSync(join(folder, 'texts'), 'wx+', 0o600);
    }
    const bytes = Buffer.concat(pending);
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at, bytes.length - at, pendingFrom + at);
    pending = [];
    pendingFrom = end;
  };

  return {
    put(text) {
      const bytes = Buffer.from(text, 'utf8');
      places.push({ at: end, length: bytes.length });
      pending.push(bytes);
      end += bytes.length;
      if (end - pendingFrom >= batchBytes) write();
      return places.length - 1;
    },
    get(index) {
      const { at, length } = places[index]!;
      if (at >= pendingFrom) {
        let from = pendingFrom;
        for (const bytes of pending) {
          if (from === at) return bytes.toString('utf8');
          from += bytes.length;
        }
      }
      const bytes = Buffer.allocUnsafe(length);
      for (let got = 0; got < length; ) got += readSync(file!, bytes, got, length - got, at + got);
      return bytes.toString('utf8');
    },
    close() {
      if (file !== null) closeSync(file);
      if (folder !== null) rmSync(folder, { recursive: true, force: true });
      file = null;
      folder = null;
      pending = [];
      places.length = 0;
    },
  };
}
