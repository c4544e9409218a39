/**
 * The store as one file in the Actions cache, packed and unpacked in this process. The build puts these functions in the
 * place of the cache client's own, which call `tar -P`: an archive that a pull request saved could then write any file of
 * the machine, or fill its disk.
 */
import {
  closeSync,
  createReadStream,
  createWriteStream,
  futimesSync,
  mkdirSync,
  openSync,
  readdirSync,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createZstdCompress, createZstdDecompress } from 'node:zlib';
import { OutsideError } from '../../text/problem.ts';
import { isKeptFile, MOST_KEPT_FILES } from '../store/kept-files.ts';
import { STORE_BYTES } from '../store/segments.ts';

const LONGEST_HEAD = 1000;

/*
 * An archive is a zstd stream of frames: one JSON line {"file", "bytes", "at"} and that many bytes, for each file in
 * order of name. `at` is the file's age, in milliseconds since 1970: old segments leave the store by it.
 */
interface Frame {
  readonly file: string;
  readonly bytes: number;
  readonly at: number;
}

export async function packStore(dir: string, archive: string): Promise<void> {
  async function* frames(): AsyncGenerator<Buffer> {
    for (const file of keptIn(dir)) {
      const path = join(dir, file);
      const { size, mtimeMs } = statSync(path);
      yield Buffer.from(`${JSON.stringify({ file, bytes: size, at: Math.floor(mtimeMs) })}\n`);
      if (size === 0) continue;
      for await (const chunk of createReadStream(path, { end: size - 1 })) yield chunk as Buffer;
    }
  }
  await pipeline(frames, createZstdCompress(), createWriteStream(archive));
}

/** Throws OutsideError for anything that is not such an archive, or holds more than a store does. */
export async function unpackStore(archive: string, dir: string, most: number = STORE_BYTES): Promise<void> {
  const unpacking = openUnpacking(dir, most);
  const packed = createReadStream(archive);
  const bytes = packed.pipe(createZstdDecompress());
  packed.on('error', (error) => bytes.destroy(error));
  try {
    for await (const chunk of bytes) unpacking.take(chunk as Buffer);
    unpacking.end();
  } finally {
    unpacking.close();
    packed.destroy();
  }
}

/** Written at once and not as a stream: an abandoned stream opens its file later, and its error would be unhandled. */
interface OpenFile {
  readonly file: number;
  left: number;
  readonly at: number;
}

function openUnpacking(dir: string, most: number) {
  let head = Buffer.alloc(0);
  let open: OpenFile | null = null;
  let files = 0;
  let bytes = 0;
  const start = (frame: Frame): OpenFile => {
    files += 1;
    bytes += frame.bytes;
    if (files > MOST_KEPT_FILES || bytes > most) {
      throw new OutsideError(`the cache entry holds more than ${most} bytes or ${MOST_KEPT_FILES} files`);
    }
    const path = join(dir, frame.file);
    mkdirSync(dirname(path), { recursive: true });
    return { file: openSync(path, 'w'), left: frame.bytes, at: frame.at };
  };
  return {
    take(chunk: Buffer): void {
      let rest = chunk;
      while (rest.length > 0 || open?.left === 0) {
        if (open !== null) {
          const part = rest.subarray(0, open.left);
          rest = rest.subarray(part.length);
          writeAll(open.file, part);
          open.left -= part.length;
          if (open.left > 0) continue;
          futimesSync(open.file, open.at / 1000, open.at / 1000);
          closeSync(open.file);
          open = null;
          continue;
        }
        const end = rest.indexOf(10);
        head = Buffer.concat([head, end === -1 ? rest : rest.subarray(0, end)]);
        if (head.length > LONGEST_HEAD) throw new OutsideError('the cache entry is not one of ours');
        if (end === -1) return;
        rest = rest.subarray(end + 1);
        open = start(frameOf(head));
        head = Buffer.alloc(0);
      }
    },
    end(): void {
      if (open !== null || head.length > 0) throw new OutsideError('the cache entry ends in the middle');
    },
    close(): void {
      if (open !== null) closeSync(open.file);
      open = null;
    },
  };
}

function writeAll(file: number, bytes: Buffer): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
}

function frameOf(head: Buffer): Frame {
  const { file, bytes, at } = JSON.parse(head.toString('utf8')) as Frame;
  const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) >= 0;
  if (typeof file !== 'string' || !isKeptFile(file) || !isCount(bytes) || !isCount(at))
    throw new OutsideError('the cache entry is not one of ours');
  return { file, bytes, at };
}

function keptIn(dir: string): readonly string[] {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter(isKeptFile)
    .sort();
}
