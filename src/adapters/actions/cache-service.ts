/**
 * The runner's cache service (version 2), spoken to directly: three JSON calls and one transfer of a blob. GitHub's own
 * client sends the same requests and brings several megabytes of SDK; a test compares the two.
 */
import {
  closeSync,
  createReadStream,
  createWriteStream,
  futimesSync,
  mkdirSync,
  openAsBlob,
  openSync,
  readdirSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import { createZstdCompress, createZstdDecompress } from 'node:zlib';
import { sha256Hex } from '../../text/digest.ts';
import { OutsideError } from '../../text/problem.ts';
import { VERSION } from '../../version.ts';

/** The part of the runner's cache client used here. */
export interface CacheClient {
  isFeatureAvailable(): boolean;
  restoreCache(paths: string[], primaryKey: string, restoreKeys?: string[]): Promise<string | undefined>;
  saveCache(paths: string[], key: string): Promise<number>;
}

const SERVICE = 'twirp/github.actions.results.api.v1.CacheService';
/** Separates entries by what is in them: another form of the archive needs another name here. */
const FORM = sha256Hex('plumbline store, frames, zstd, 1');
const TRIES = 3;
const WAIT_MS = 500;
/** A restore that takes longer costs more than it saves. */
const TRANSFER_MS = 120_000;
const CALL_MS = 15_000;
/** The first version of the blob API that takes archives of this size in one request. */
const BLOB_API = '2021-12-02';

export function cacheService(env: Readonly<Record<string, string | undefined>>): CacheClient {
  const url = env['ACTIONS_RESULTS_URL'] ?? '';
  const token = env['ACTIONS_RUNTIME_TOKEN'] ?? '';
  const mode = (env['ACTIONS_CACHE_MODE'] ?? '').trim().toLowerCase();
  const archive = join(env['RUNNER_TEMP'] || tmpdir(), `plumbline-cache-${process.pid}`);

  const call = async (method: string, body: object): Promise<Readonly<Record<string, unknown>>> => {
    const response = await send(new URL(`/${SERVICE}/${method}`, url).href, `the cache service's ${method}`, CALL_MS, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
        'user-agent': `plumbline/${VERSION}`,
      },
      body: JSON.stringify(body),
    });
    return (await response.json()) as Readonly<Record<string, unknown>>;
  };

  return {
    isFeatureAvailable: () => url !== '' && token !== '' && Boolean(env['ACTIONS_CACHE_SERVICE_V2']),
    async restoreCache([dir], key, restoreKeys = []) {
      if (mode === 'none' || mode === 'write-only') return undefined;
      const found = await call('GetCacheEntryDownloadURL', { key, restore_keys: restoreKeys, version: FORM });
      const from = field(found, 'signed_download_url', 'signedDownloadUrl');
      if (found['ok'] !== true || from === '') return undefined;
      const response = await send(from, 'the download of the cache', TRANSFER_MS, {
        headers: { 'x-ms-version': BLOB_API },
      });
      if (response.body === null) throw new OutsideError('the cache entry is empty');
      await unpack(Readable.fromWeb(response.body as ReadableStream), dir!);
      return field(found, 'matched_key', 'matchedKey') || key;
    },
    async saveCache([dir], key) {
      if (mode === 'none' || mode === 'read') return -1;
      const reserved = await call('CreateCacheEntry', { key, version: FORM });
      const to = field(reserved, 'signed_upload_url', 'signedUploadUrl');
      if (reserved['ok'] !== true || to === '') return -1;
      try {
        await pack(dir!, archive);
        await send(to, 'the upload of the cache', TRANSFER_MS, {
          method: 'PUT',
          headers: {
            'x-ms-blob-type': 'BlockBlob',
            'x-ms-version': BLOB_API,
            'content-type': 'application/octet-stream',
          },
          body: await openAsBlob(archive),
        });
        const size_bytes = String(statSync(archive).size);
        const sealed = await call('FinalizeCacheEntryUpload', { key, size_bytes, version: FORM });
        if (sealed['ok'] !== true)
          throw new OutsideError(`the cache entry was not sealed: ${field(sealed, 'message')}`);
        return Number(field(sealed, 'entry_id', 'entryId')) || 0;
      } finally {
        rmSync(archive, { force: true });
      }
    },
  };
}

/** The service writes names of either case. */
function field(answer: Readonly<Record<string, unknown>>, ...names: readonly string[]): string {
  const value = names.map((name) => answer[name]).find((found) => found !== undefined);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** Retries what may pass. A signed address is a secret: only `what` stands in a message. */
async function send(url: string, what: string, withinMs: number, init: RequestInit): Promise<Response> {
  for (let turn = 1; ; turn++) {
    let failure: OutsideError;
    try {
      const response = await fetch(url, { ...init, signal: AbortSignal.timeout(withinMs) });
      if (response.ok) return response;
      failure = new OutsideError(`${what} was answered with ${response.status}`);
      if (response.status < 500 && response.status !== 408) throw failure;
    } catch (error) {
      if (error instanceof OutsideError) throw error;
      failure = new OutsideError(`${what} failed (${(error as Error).name})`, { cause: error });
    }
    if (turn >= TRIES) throw failure;
    await new Promise((resume) => setTimeout(resume, WAIT_MS * 2 ** turn));
  }
}

/*
 * An archive is a zstd stream of frames: one JSON line {"file", "bytes", "at"} and that many bytes, for each file in
 * order of name. `at` is the file's age, in milliseconds since 1970: old segments leave the store by it.
 */
async function pack(dir: string, archive: string): Promise<void> {
  async function* frames(): AsyncGenerator<Buffer> {
    for (const file of filesOf(dir)) {
      const path = join(dir, file);
      const { size, mtimeMs } = statSync(path);
      yield Buffer.from(`${JSON.stringify({ file, bytes: size, at: Math.floor(mtimeMs) })}\n`);
      if (size === 0) continue;
      for await (const chunk of createReadStream(path, { end: size - 1 })) yield chunk as Buffer;
    }
  }
  await pipeline(frames, createZstdCompress(), createWriteStream(archive));
}

async function unpack(packed: Readable, dir: string): Promise<void> {
  const bytes = packed.pipe(createZstdDecompress());
  packed.on('error', (error) => bytes.destroy(error));
  let head = Buffer.alloc(0);
  let open = null as OpenFile | null;
  try {
    for await (const chunk of bytes) {
      let rest = chunk as Buffer;
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
        if (end === -1) break;
        rest = rest.subarray(end + 1);
        const frame = frameOf(head);
        head = Buffer.alloc(0);
        const path = join(dir, frame.file);
        mkdirSync(dirname(path), { recursive: true });
        open = { file: openSync(path, 'w'), left: frame.bytes, at: frame.at };
      }
    }
    if (open !== null || head.length > 0) throw new OutsideError('the cache entry ends in the middle');
  } finally {
    if (open !== null) closeSync(open.file);
  }
}

/** Written at once and not as a stream: a stream that is given up opens its file later, and fails with nobody to hear it. */
interface OpenFile {
  readonly file: number;
  left: number;
  readonly at: number;
}

function writeAll(file: number, bytes: Buffer): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
}

const LONGEST_HEAD = 1000;
/** Nothing of an archive is written outside the store's own names. */
const NAME = /^(records\/)?[\w-]+\.jsonl?$/;

interface Frame {
  readonly file: string;
  readonly bytes: number;
  readonly at: number;
}

function frameOf(head: Buffer): Frame {
  const { file, bytes, at } = JSON.parse(head.toString('utf8')) as Frame;
  const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) >= 0;
  if (typeof file !== 'string' || !NAME.test(file) || !isCount(bytes) || !isCount(at))
    throw new OutsideError('the cache entry is not one of ours');
  return { file, bytes, at };
}

function filesOf(dir: string): readonly string[] {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => NAME.test(name))
    .sort();
}
