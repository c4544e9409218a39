/**
 * The store of finished calls: append-only JSONL segments, one per process, addressed by the digest of the question.
 */
import { closeSync, fdatasyncSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Digest } from '../../text/digest.ts';
import { errorText } from '../../text/error-text.ts';
import { OutsideError } from '../../text/problem.ts';
import { makeFolder } from '../system/make-folder.ts';
import { lineReader, liveSegments, type Place, type SegmentsOptions, scan, withSegment } from './segments.ts';
import { formatLine, parseLine, type Seal, type StoreEntry, sealOfThisRun } from './stored-line.ts';

export interface Store {
  /** Was it here when the store was opened? Entries older than `since` (ISO) do not count. */
  find(key: Digest, since?: string): { readonly entry: StoreEntry; readonly own: boolean } | null;
  /** It is in the file when this returns, so that a killed process loses nothing that it has used. */
  put(key: Digest, entry: StoreEntry): void;
  close(): void;
  readonly size: number;
}

export interface StoreOptions extends SegmentsOptions {
  /** Which lines are trusted, and how new ones are sealed; null = only those that this run writes are read. */
  readonly seal: Seal | null;
  readonly warn: (text: string) => void;
}

/** The most lines kept in memory: our own stores have fewer, and each line takes memory. */
const MOST_LINES = 2_000_000;

interface Known extends Place {
  readonly own: boolean;
}

/** Stores only this run's answers, as many as fit. */
export function openMemory(): Store {
  const texts = new Map<Digest, string>();
  let bytes = 0;
  return {
    find: (key) => {
      const text = texts.get(key);
      return text === undefined ? null : { entry: JSON.parse(text) as StoreEntry, own: true };
    },
    put: (key, entry) => {
      if (bytes > MEMORY_BYTES) return;
      const text = JSON.stringify(entry);
      bytes += text.length;
      texts.set(key, text);
    },
    close: () => {},
    get size() {
      return texts.size;
    },
  };
}

const MEMORY_BYTES = 64 * 1024 * 1024;

/**
 * Throws OutsideError when the folder cannot be made or read. Lines that are broken, or have another seal, are treated
 * as missing, which is reported once. If nothing can be written, answers stay in memory.
 */
export function openStore(dir: string, options: StoreOptions): Store {
  const seal = options.seal ?? sealOfThisRun();
  const now = options.now === '' ? Number.POSITIVE_INFINITY : Date.parse(options.now);
  const lineAt = lineReader();
  const { index, files, ...scanned } = openSegments(dir, options);
  const unwritten = openMemory();
  let { unread } = scanned;
  let own: number | null = null;
  let end = 0;
  let isBroken = options.readOnly === true;

  const write = (key: Digest, entry: StoreEntry): void => {
    const line = Buffer.from(formatLine(key, entry, seal));
    own ??= openOwn(dir, options.now);
    for (let at = 0; at < line.length; ) at += writeSync(own, line, at);
    index.set(key.slice(7), { file: own, at: end, length: line.length - 1, own: true });
    end += line.length;
  };

  return {
    find(key, since) {
      const kept = unwritten.find(key);
      if (kept !== null) return kept;
      const hex = key.slice(7);
      const place = index.get(hex);
      if (place === undefined) return null;
      const line = lineAt(place);
      const entry = line === null ? null : parseLine(line, seal, place.own ? Number.POSITIVE_INFINITY : now);
      if (entry === null) {
        index.delete(hex);
        unread += 1;
        return null;
      }
      return since !== undefined && entry.at < since ? null : { entry, own: place.own };
    },
    put(key, entry) {
      if (!isBroken) {
        try {
          return write(key, entry);
        } catch (error) {
          isBroken = true;
          options.warn(`the store ${dir} takes no more answers (${errorText(error)}); the run goes on without it`);
        }
      }
      unwritten.put(key, entry);
    },
    close() {
      if (unread > 0) {
        const why = 'damaged, or written under another key';
        options.warn(`the store ${dir} has ${unread} lines that were not used: ${why}`);
      }
      try {
        if (own !== null) {
          fdatasyncSync(own);
          closeSync(own);
        }
        for (const file of files) closeSync(file);
      } catch (error) {
        options.warn(`the store ${dir} did not close cleanly (${errorText(error)})`);
      }
      own = null;
      isBroken = true;
      files.length = 0;
      index.clear();
    },
    get size() {
      return index.size + unwritten.size;
    },
  };
}

/** The position of each answer in the earlier segments, and how many lines were not understood. Throws OutsideError. */
function openSegments(
  dir: string,
  options: StoreOptions,
): { readonly index: Map<string, Known>; readonly files: number[]; readonly unread: number } {
  const index = new Map<string, Known>();
  const files: number[] = [];
  let unread = 0;
  try {
    if (options.readOnly !== true) makeFolder(dir);
    const paths = liveSegments(dir, options);
    for (const path of options.seal === null ? [] : paths) {
      const file = openSync(path, 'r');
      files.push(file);
      unread += scan(file, (key, place) => {
        if (index.size < MOST_LINES) index.set(key, { ...place, own: false });
      });
    }
  } catch (error) {
    for (const file of files) closeSync(file);
    throw new OutsideError(`the store ${dir} cannot be opened: ${errorText(error)}`, { cause: error });
  }
  return { index, files, unread };
}

/** Calls `found` for every valid answer of a store, oldest segment first. */
export function eachAnswer(dir: string, seal: Seal, found: (key: Digest, entry: StoreEntry) => void): void {
  for (const path of liveSegments(dir, { now: '', readOnly: true })) {
    const lineAt = lineReader();
    withSegment(path, (file) =>
      scan(file, (key, place) => {
        const line = lineAt(place);
        const entry = line === null ? null : parseLine(line, seal, Number.POSITIVE_INFINITY);
        if (entry !== null) found(`sha256:${key}`, entry);
      }),
    );
  }
}

/** A new segment of this process: names sort by time, and no two processes share one. */
function openOwn(dir: string, now: string): number {
  const stamp = now.replaceAll(/[-:.]/g, '');
  for (let turn = 0; ; turn++) {
    try {
      return openSync(join(dir, `calls-${stamp}-${process.pid}-${turn}.jsonl`), 'ax+');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST' || turn > 1000) throw error;
    }
  }
}
