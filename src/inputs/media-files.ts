/** Pictures and documents: found relative to the file that names them, limited in size, identified by their bytes. */
import { type Media, mediaOf } from '../model-call/media.ts';
import type { FindMedia } from '../model-call/messages.ts';
import { show } from '../text/problem.ts';
import { type SizeLimit, sizeText, tooLarge } from '../text/size-limits.ts';
import { resolvePath, type Tree } from '../text/tree.ts';

/** No vendor accepts more in one request. */
const MEDIA_LIMIT: SizeLimit = { what: 'a picture or a document', bytes: 20_000_000 };
/** For all files of one dataset or prompt: they stay in memory while they are sent. */
const MOST_BYTES = 500_000_000;

export interface MediaFile {
  readonly path: string;
  readonly media: Media;
}

export interface MediaFiles {
  readonly find: FindMedia;
  /** All that were found, each once, by path. */
  readonly found: () => readonly MediaFile[];
}

/** Files that are read from git in one batch; each may be as large as the limit. */
const TOGETHER = 24;

/** Strings in a file that look like paths of pictures and documents, so that they can be read together. */
function likelyPaths(tree: Tree, from: string): readonly string[] {
  const entry = tree.expect === undefined ? null : tree.entry(from);
  if (entry?.kind !== 'file') return [];
  const text = Buffer.from(entry.bytes.buffer, entry.bytes.byteOffset, entry.bytes.length);
  if (!text.includes('"file')) return [];
  const named = text.toString('utf8').matchAll(/"([^"\\]{1,200}\.(?:png|jpe?g|gif|webp|pdf))"/gi);
  return [...new Set([...named].flatMap(([, name = '']) => resolvePath(from, name) ?? []))];
}

/** Paths are relative to the file that names them. */
export function mediaFiles(tree: Tree, from: string): MediaFiles {
  let likely: readonly string[] | null = null;
  const expectNext = (path: string): void => {
    likely ??= likelyPaths(tree, from);
    const at = likely.indexOf(path);
    if (at >= 0 && at % TOGETHER === 0) tree.expect?.(likely.slice(at + 1, at + TOGETHER));
  };
  const found = new Map<string, MediaFile>();
  let bytes = 0;
  const find: FindMedia = (file, note) => {
    const known = found.get(file);
    if (known !== undefined) return known.media;
    const fault = (message: string): undefined => {
      note([], message);
      return undefined;
    };
    const path = resolvePath(from, file);
    if (path === null)
      return fault(
        `${show(file)} is not a path inside the repository; write a relative path with / that does not leave it`,
      );
    expectNext(path);
    const entry = tree.entry(path);
    if (entry.kind === 'absent') return fault(`${path} does not exist`);
    if (entry.kind === 'refused') return fault(`${path} cannot be read: ${entry.why}`);
    if (entry.bytes.length > MEDIA_LIMIT.bytes) return fault(`${path}: ${tooLarge(entry.bytes.length, MEDIA_LIMIT)}`);
    const source = { written: file, read: () => bytesOf(tree, path) };
    const media = mediaOf(entry.bytes, path.slice(path.lastIndexOf('/') + 1), source);
    if (media === null)
      return fault(`${path} is neither PNG, JPEG, GIF, WebP nor PDF by its first bytes; no other file can be sent`);
    bytes += media.size;
    if (bytes > MOST_BYTES)
      return fault(`${path} makes more than ${sizeText(MOST_BYTES)} of pictures and documents; name fewer`);
    found.set(file, { path, media });
    return media;
  };
  return {
    find,
    found: () => {
      const byPath = new Map([...found.values()].map((one) => [one.path, one]));
      return [...byPath.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
    },
  };
}

/** The tree has already read it, and returns the same again. */
function bytesOf(tree: Tree, path: string): Uint8Array {
  const entry = tree.entry(path);
  if (entry.kind !== 'file') throw new Error(`${path} was there a moment ago`);
  return entry.bytes;
}
