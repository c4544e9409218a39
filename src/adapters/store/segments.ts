/** The files of a store: which exist, which lines they contain, and how a line is read again. */
import { closeSync, fstatSync, lstatSync, openSync, readdirSync, readSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { keyOfLine } from './stored-line.ts';

export const STORE_BYTES = 256 * 1024 * 1024;
/** A segment this old serves nobody: base answers expire long before, and a pull request rarely lives that long. */
const SEGMENT_AGE_MS = 30 * 24 * 60 * 60 * 1000;
/** Another process may still be writing to a segment touched this recently. */
const LIVE_MS = 60 * 60 * 1000;
/** Each of them is an open file. */
const MOST_SEGMENTS = 500;
const CHUNK = 1024 * 1024;
const LONGEST_LINE = 16 * 1024 * 1024;
const SEGMENT = /^calls-[0-9TZ]{1,40}-\d{1,20}-\d{1,10}\.jsonl$/;

const RECORD = /^records\/[0-9a-f]{64}\.json$/;

/** Looks at held-out cases, and finished runs of `optimize`. */
const OPTIMIZE = /^optimize\/(?:looks\.jsonl|[0-9a-f]{16}\/finished\.json)$/;

/** A valid name for a file of a store, below its folder. */
export function isStoreFile(name: string): boolean {
  return SEGMENT.test(name) || RECORD.test(name) || OPTIMIZE.test(name);
}

export interface SegmentsOptions {
  /** Current ISO time. */
  readonly now: string;
  readonly readOnly?: boolean | undefined;
  /** Total bytes of all segments; the oldest are removed first. */
  readonly maxBytes?: number | undefined;
}

/**
 * Paths of readable files, oldest first: plain files, the newest that fit; files beyond the age or size limit are
 * removed.
 */
export function liveSegments(dir: string, options: SegmentsOptions): readonly string[] {
  let names: string[];
  try {
    names = readdirSync(dir)
      .filter((name) => SEGMENT.test(name))
      .sort();
  } catch (error) {
    if (options.readOnly === true) return [];
    throw error;
  }
  const most = options.maxBytes ?? STORE_BYTES;
  const now = Date.parse(options.now);
  const live: string[] = [];
  let total = 0;
  for (const name of names.reverse()) {
    const path = join(dir, name);
    const { size, mtimeMs, isFile } = statOf(path);
    if (!isFile) continue;
    total += size;
    const isFull = total > most || live.length >= MOST_SEGMENTS;
    if (options.readOnly === true) {
      if (!isFull) live.push(path);
    } else if (!isFull && now - mtimeMs < SEGMENT_AGE_MS) live.push(path);
    else if (now - mtimeMs >= LIVE_MS) {
      rmSync(path, { force: true });
      total -= size;
    }
  }
  return live.reverse();
}

/** A link or a pipe is not followed: it may lead anywhere, or never end. */
function statOf(path: string): { readonly size: number; readonly mtimeMs: number; readonly isFile: boolean } {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  return stat?.isFile()
    ? { size: stat.size, mtimeMs: stat.mtimeMs, isFile: true }
    : { size: 0, mtimeMs: 0, isFile: false };
}

/** The position of a line in an open file. */
export interface Place {
  readonly file: number;
  readonly at: number;
  readonly length: number;
}

/**
 * Calls `found` for every complete line of a segment; returns how many lines have another form. A torn last line does
 * not count.
 */
export function scan(file: number, found: (key: string, place: Place) => void): number {
  const { size } = fstatSync(file);
  let buffer = Buffer.allocUnsafe(Math.min(CHUNK, Math.max(size, 1)));
  let held = 0;
  let base = 0;
  let bad = 0;
  for (;;) {
    if (held === buffer.length) {
      if (buffer.length >= LONGEST_LINE) return bad + 1;
      const wider = Buffer.allocUnsafe(buffer.length * 2);
      buffer.copy(wider, 0, 0, held);
      buffer = wider;
    }
    const got = readSync(file, buffer, held, buffer.length - held, base + held);
    if (got === 0) return bad;
    held += got;
    let from = 0;
    for (let to = buffer.indexOf(10, from); to !== -1 && to < held; to = buffer.indexOf(10, from)) {
      const key = keyOfLine(buffer, from, to);
      if (key === null) bad += to > from ? 1 : 0;
      else found(key, { file, at: base + from, length: to - from });
      from = to + 1;
    }
    buffer.copyWithin(0, from, held);
    base += from;
    held -= from;
  }
}

/** A cached part of a segment, because questions come in roughly the order in which they were first answered. */
interface Stretch {
  readonly from: number;
  readonly bytes: Buffer;
}

const STRETCH = 64 * 1024;
/** Calls end in a different order than they began, so the next line may be slightly before this one. */
const STRETCH_BEFORE = 8 * 1024;
const MOST_STRETCHES = 16;

/** Reads lines with one system call per contiguous stretch; null when a line is not completely there. */
export function lineReader(): (place: Place) => Buffer | null {
  const stretches = new Map<number, Stretch>();
  return ({ file, at, length }) => {
    const known = stretches.get(file);
    if (known !== undefined && at >= known.from && at + length <= known.from + known.bytes.length) {
      return known.bytes.subarray(at - known.from, at - known.from + length);
    }
    const from = Math.max(0, at - STRETCH_BEFORE);
    const room = Buffer.allocUnsafeSlow(Math.max(STRETCH, at - from + length));
    const bytes = room.subarray(0, readSync(file, room, 0, room.length, from));
    if (stretches.size >= MOST_STRETCHES) stretches.clear();
    stretches.set(file, { from, bytes });
    return at + length > from + bytes.length ? null : bytes.subarray(at - from, at - from + length);
  };
}

/** Closes what it opened, whatever `act` does. */
export function withSegment<T>(path: string, act: (file: number) => T): T {
  const file = openSync(path, 'r');
  try {
    return act(file);
  } finally {
    closeSync(file);
  }
}
