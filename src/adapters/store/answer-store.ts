/** The store of finished calls: append-only JSONL segments, one per process, addressed by the digest of the question. */
import {
  closeSync,
  fdatasyncSync,
  fstatSync,
  openSync,
  readdirSync,
  readSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Answer } from '../../model-call/call.ts';
import { type Digest, sha256Hex } from '../../text/digest.ts';
import { OutsideError } from '../../text/problem.ts';
import { makeFolder } from '../system/make-folder.ts';

export type StoredAnswer = Omit<Answer, 'origin'>;

export interface StoreEntry {
  /** ISO time at which the call finished. */
  readonly at: string;
  /** Seed of the run that drew it. */
  readonly scope: string;
  readonly reply: StoredAnswer;
}

export interface Store {
  /** Was it here when the store was opened? Entries older than `since` (ISO) do not count. */
  find(key: Digest, since?: string): { readonly entry: StoreEntry; readonly own: boolean } | null;
  /** On disk within `FLUSH_MS`, or at once when much has gathered. */
  put(key: Digest, entry: StoreEntry): void;
  flush(): void;
  close(): void;
  readonly size: number;
}

export interface StoreOptions {
  /** ISO time of now, for segment names and ages. */
  readonly now: string;
  readonly readOnly?: boolean | undefined;
  /** Bytes of all segments; the oldest go first. */
  readonly maxBytes?: number | undefined;
  readonly warn: (text: string) => void;
}

const FLUSH_MS = 50;
const FLUSH_BYTES = 256 * 1024;
export const STORE_BYTES = 256 * 1024 * 1024;
/** A segment this old serves nobody: base answers expire long before, and a pull request rarely lives so long. */
const SEGMENT_AGE_MS = 30 * 24 * 60 * 60 * 1000;
const CHUNK = 1024 * 1024;
const LONGEST_LINE = 64 * 1024 * 1024;
/** A segment touched this recently may still be written by another process. */
const LIVE_MS = 60 * 60 * 1000;
const SEGMENT = /^calls-[0-9TZ]+-\d+-\d+\.jsonl$/;
const RECORD = /^records\/[0-9a-f]{64}\.json$/;

/** A name that a file of a store may have, below its folder. */
export function isStoreFile(name: string): boolean {
  return SEGMENT.test(name) || RECORD.test(name);
}

/*
 * A line is a JSON list [sum, key, entry] of fixed layout, so that a lookup table needs no parsing:
 *   ["0123456789abcdef","<64 hex>",{"at":...,"scope":...,"reply":{...}}]
 * sum = the first 16 hex digits of the SHA-256 of the line from the key's quote on, without the final bracket.
 */
const SUM_AT = 2;
const KEY_AT = 21;
const ENTRY_AT = 87;
const SHORTEST = ENTRY_AT + 2;

interface Place {
  readonly file: number;
  readonly at: number;
  readonly length: number;
  readonly own: boolean;
}

/** Keeps answers of this run alone. */
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
    flush: () => {},
    close: () => {},
    get size() {
      return texts.size;
    },
  };
}

const MEMORY_BYTES = 64 * 1024 * 1024;

/** Throws OutsideError when the folder cannot be made or read. Broken lines are left out, and said once. */
export function openStore(dir: string, options: StoreOptions): Store {
  const index = new Map<string, Place>();
  const lineAt = lineReader();
  const files: number[] = [];
  let damaged = 0;
  try {
    if (options.readOnly !== true) makeFolder(dir);
    for (const name of liveSegments(dir, options)) {
      const file = openSync(join(dir, name), 'r');
      files.push(file);
      damaged += scan(file, (key, at, length) => index.set(key, { file, at, length, own: false }));
    }
  } catch (error) {
    for (const file of files) closeSync(file);
    throw new OutsideError(`the store ${dir} cannot be opened: ${reason(error)}`, { cause: error });
  }

  let own: number | null = null;
  let end = 0;
  let pending: string[] = [];
  let pendingBytes = 0;
  const unwritten = new Map<string, { readonly text: string }>();
  let timer: NodeJS.Timeout | null = null;
  let broken = options.readOnly === true;

  const flush = (): void => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    if (pending.length === 0 || broken) return;
    const lines = pending;
    pending = [];
    pendingBytes = 0;
    try {
      own ??= openOwn(dir, options.now);
      writeAll(own, Buffer.from(lines.join('')));
    } catch (error) {
      broken = true;
      options.warn(`the store ${dir} takes no more answers (${reason(error)}); the run goes on without it`);
      return;
    }
    const file = own;
    for (const line of lines) {
      const length = Buffer.byteLength(line) - 1;
      const key = line.slice(KEY_AT, KEY_AT + 64);
      index.set(key, { file, at: end, length, own: true });
      unwritten.delete(key);
      end += length + 1;
    }
  };

  return {
    find(key, since) {
      const hex = key.slice(7);
      const fresh = unwritten.get(hex);
      if (fresh !== undefined) return { entry: JSON.parse(fresh.text) as StoreEntry, own: true };
      const place = index.get(hex);
      if (place === undefined) return null;
      const entry = readEntry(place, lineAt(place));
      if (entry === null) {
        index.delete(hex);
        damaged += 1;
        return null;
      }
      return since !== undefined && entry.at < since ? null : { entry, own: place.own };
    },
    put(key, entry) {
      const hex = key.slice(7);
      const text = JSON.stringify(entry);
      unwritten.set(hex, { text });
      if (broken) return;
      const body = `"${hex}",${text}`;
      const line = `["${sha256Hex(body).slice(0, 16)}",${body}]\n`;
      pending.push(line);
      pendingBytes += line.length;
      if (pendingBytes >= FLUSH_BYTES) flush();
      else timer ??= setTimeout(flush, FLUSH_MS);
    },
    flush,
    close() {
      flush();
      if (damaged > 0) options.warn(`the store ${dir} has ${damaged} damaged lines; they were not used`);
      try {
        if (own !== null) {
          fdatasyncSync(own);
          closeSync(own);
        }
        for (const file of files) closeSync(file);
      } catch (error) {
        options.warn(`the store ${dir} did not close cleanly (${reason(error)})`);
      }
      own = null;
      broken = true;
      files.length = 0;
      index.clear();
    },
    get size() {
      return index.size + unwritten.size;
    },
  };
}

/** Calls `found` for every sound answer of a store, oldest segment first. */
export function eachAnswer(dir: string, found: (key: Digest, entry: StoreEntry) => void): void {
  for (const name of liveSegments(dir, { now: '', readOnly: true, warn: () => undefined })) {
    const lineAt = lineReader();
    const file = openSync(join(dir, name), 'r');
    try {
      scan(file, (key, at, length) => {
        const place = { file, at, length, own: false };
        const entry = readEntry(place, lineAt(place));
        if (entry !== null) found(`sha256:${key}`, entry);
      });
    } finally {
      closeSync(file);
    }
  }
}

/** Segment names, oldest first, after those beyond age and size cap are gone. */
function liveSegments(dir: string, options: StoreOptions): string[] {
  let names: string[];
  try {
    names = readdirSync(dir).filter((name) => SEGMENT.test(name));
  } catch (error) {
    if (options.readOnly === true) return [];
    throw error;
  }
  names.sort();
  if (options.readOnly === true) return names;
  const now = Date.parse(options.now);
  const sizes = names.map((name) => ({ name, stat: statSync(join(dir, name)) }));
  let total = sizes.reduce((sum, { stat }) => sum + stat.size, 0);
  const gone = new Set<string>();
  for (const { name, stat } of sizes) {
    if (total <= (options.maxBytes ?? STORE_BYTES) && now - stat.mtimeMs < SEGMENT_AGE_MS) continue;
    if (now - stat.mtimeMs < LIVE_MS) continue;
    rmSync(join(dir, name), { force: true });
    gone.add(name);
    total -= stat.size;
  }
  return names.filter((name) => !gone.has(name));
}

/** Calls `found` for every whole line of a segment; returns how many lines have another form. A torn last line is no line. */
function scan(file: number, found: (key: string, at: number, length: number) => void): number {
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
      const key = keyOf(buffer, from, to);
      if (key === null) bad += to > from ? 1 : 0;
      else found(key, base + from, to - from);
      from = to + 1;
    }
    buffer.copyWithin(0, from, held);
    base += from;
    held -= from;
  }
}

const HEX64 = /^[0-9a-f]{64}$/;

function keyOf(buffer: Buffer, from: number, to: number): string | null {
  if (to - from < SHORTEST || buffer[to - 1] !== 0x5d) return null;
  const key = buffer.toString('latin1', from + KEY_AT, from + KEY_AT + 64);
  return HEX64.test(key) ? key : null;
}

/** A part of a segment, kept because questions come in about the order in which they were first answered. */
interface Stretch {
  readonly from: number;
  readonly bytes: Buffer;
}

const STRETCH = 64 * 1024;
/** Calls end in another order than they began: the next line may stand a little before this one. */
const STRETCH_BEFORE = 8 * 1024;
const MOST_STRETCHES = 16;

/** Reads lines with as few calls to the system as there are stretches; null when a line is not there in full. */
function lineReader(): (place: Place) => Buffer | null {
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

function readEntry(place: Place, line: Buffer | null): StoreEntry | null {
  if (line === null) return null;
  const body = line.subarray(KEY_AT - 1, place.length - 1);
  if (sha256Hex(body).slice(0, 16) !== line.toString('latin1', SUM_AT, SUM_AT + 16)) return null;
  try {
    return JSON.parse(line.toString('utf8', ENTRY_AT, place.length - 1)) as StoreEntry;
  } catch {
    return null;
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

function writeAll(file: number, bytes: Buffer): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
