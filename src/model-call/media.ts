/** Pictures and documents that are sent with a message: identified by their digest, and read when they are sent. */
import { sha256Hex } from '../text/digest.ts';

export const MEDIA_TYPES = ['image/png', 'image/jpeg', 'image/gif', 'image/webp', 'application/pdf'] as const;
export type MediaType = (typeof MEDIA_TYPES)[number];

/** Plain data: all of it is part of the identity of whatever contains it. */
export interface Media {
  readonly kind: 'image' | 'document';
  readonly type: MediaType;
  /** Base name of its file, which some vendors receive. */
  readonly name: string;
  readonly sha256: string;
  readonly size: number;
}

/** A message in parts, in the order in which they are sent. */
export type MessagePart = { readonly text: string } | Media;

export interface MediaSource {
  /** The bytes, from the revision that the file was found in. */
  readonly read: () => Uint8Array;
  /** The path as written by whoever names the file. */
  readonly written: string;
}

/** The location of the bytes is not part of a medium's identity. */
const sources = new WeakMap<Media, MediaSource>();

/** Null if the bytes are of no type that can be sent; the file's name does not matter. */
export function mediaOf(bytes: Uint8Array, name: string, source: MediaSource): Media | null {
  const type = typeOfBytes(bytes);
  if (type === null) return null;
  const media: Media = {
    kind: type === 'application/pdf' ? 'document' : 'image',
    type,
    name,
    sha256: sha256Hex(bytes),
    size: bytes.length,
  };
  sources.set(media, source);
  return media;
}

export function isMedia(part: MessagePart): part is Media {
  return 'sha256' in part;
}

/** The path of its file, as it was written. */
export function writtenPath(media: Media): string {
  return sourceOf(media).written;
}

export function base64Of(media: Media): string {
  const bytes = sourceOf(media).read();
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
}

function sourceOf(media: Media): MediaSource {
  const source = sources.get(media);
  if (source === undefined) throw new Error(`the bytes of ${media.name} are not at hand: it was copied`);
  return source;
}

/** How it is described where only text is possible: its kind and which one, never its bytes. */
export function mediaWords({ kind, name, type, sha256 }: Media): string {
  return `[${kind} ${name}, ${type}, sha256 ${sha256.slice(0, 12)}]`;
}

/** All that a message says, with its files described in place. */
export function spokenText({
  content,
  parts,
}: {
  readonly content: string | null;
  readonly parts?: readonly MessagePart[] | undefined;
}): string {
  if (parts === undefined) return content ?? '';
  return parts.map((part) => (isMedia(part) ? mediaWords(part) : part.text)).join('\n');
}

const STARTS: readonly (readonly [type: MediaType, start: string])[] = [
  ['image/png', '\x89PNG\r\n\x1a\n'],
  ['image/jpeg', '\xff\xd8\xff'],
  ['image/gif', 'GIF87a'],
  ['image/gif', 'GIF89a'],
  ['application/pdf', '%PDF-'],
];

function typeOfBytes(bytes: Uint8Array): MediaType | null {
  const start = Buffer.from(bytes.subarray(0, 16)).toString('latin1');
  if (start.startsWith('RIFF') && start.slice(8, 12) === 'WEBP') return 'image/webp';
  return STARTS.find(([, magic]) => start.startsWith(magic))?.[0] ?? null;
}
